import { defineConfig } from "vitest/config";

// Tests that start a browser, or that measure with many cells.
export default defineConfig({
  test: {
    name: "excel-simulator-slow",
    include: ["test/**/*.slow.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
