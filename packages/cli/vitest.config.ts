import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Tests run the source of the core, never a stale build.
    alias: { "@aarsvaerk/core": fileURLToPath(new URL("../core/src/index.ts", import.meta.url)) },
  },
  test: {
    name: "cli",
    include: ["src/**/*.test.ts"],
  },
});
