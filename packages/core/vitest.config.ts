import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Tests and the examples in the documentation run the source, never a stale build.
    alias: { "@aarsvaerk/core": fileURLToPath(new URL("src/index.ts", import.meta.url)) },
  },
  test: {
    name: "core",
    setupFiles: ["test/fast-check-seed.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
  },
});
