import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "cli",
    include: ["test/**/*.test.ts"],
    // Each test starts programs, and two cores may be busy with something else.
    testTimeout: 30_000,
  },
});
