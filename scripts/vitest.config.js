import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "scripts",
    include: ["**/*.test.js"],
    // They lint, cruise and bundle, which takes seconds rather than milliseconds.
    testTimeout: 60_000,
  },
});
