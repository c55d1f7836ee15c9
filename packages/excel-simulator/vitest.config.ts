import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "excel-simulator",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/*.slow.test.ts"],
  },
});
