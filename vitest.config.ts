import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "threads",
    isolate: false,
    // Of a machine that has other things to do; no test waits for so long.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: "source", include: ["test/**/*.test.ts"], globalSetup: "test/build.ts" },
      },
      {
        extends: true,
        test: { name: "executable", include: ["test/smoke/**/*.smoke.ts"], testTimeout: 60_000 },
      },
    ],
  },
});
