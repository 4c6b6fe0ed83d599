import { setUp } from "../bin/setup/set-up.js";

/** Tests of the whole program run what stands in dist/. */
export default setUp;
