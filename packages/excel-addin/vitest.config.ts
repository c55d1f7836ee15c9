import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "excel-addin",
    include: ["{src,manifest,test}/**/*.test.{ts,tsx}"],
    exclude: ["**/*.slow.test.*", "**/node_modules/**"],
  },
});
