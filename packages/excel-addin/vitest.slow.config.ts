import { defineConfig } from "vitest/config";

// Tests that build the add-in, or that run it in a browser.
export default defineConfig({
  test: {
    name: "excel-addin-slow",
    include: ["test/**/*.slow.test.{ts,tsx}"],
    globalSetup: ["test/production/built-once.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
