import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "threads",
    isolate: false,
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
