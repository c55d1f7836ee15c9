import { defineConfig } from "vitest/config";

// No alias here: the examples run the packages as they are built, the way a reader gets them.
export default defineConfig({
  test: {
    name: "examples",
    include: ["**/*.test.ts"],
    exclude: ["dist/**", "node_modules/**"],
    // Every golden file is a process of its own, and a busy machine starts them slowly.
    testTimeout: 60_000,
  },
});
