import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Tests and the examples in the documentation run the source, never a stale build.
    alias: { "@aarsvaerk/core": fileURLToPath(new URL("src/index.ts", import.meta.url)) },
  },
  test: {
    name: "core",
    // The core has no state that one test file could leave to another; loading it once halves the time.
    isolate: false,
    setupFiles: ["test/fast-check-seed.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
  },
});
