import { defineConfig } from "vitest/config";

// Tests that start office programs or go through hundreds of plans: seconds each, not milliseconds.
export default defineConfig({
  test: {
    name: "workbook-slow",
    include: ["test/**/*.slow.test.ts"],
    testTimeout: 300_000,
  },
});
