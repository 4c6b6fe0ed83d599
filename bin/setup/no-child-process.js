// Stands in the bundle for node:child_process: nothing in it starts a process.
export default {};
