import { defineConfig } from "vitest/config";
import { root } from "./run.js";

export default defineConfig({
  resolve: {
    // The examples in the documentation run the source, never a stale build.
    alias: [
      { find: /^@aarsvaerk\/(core|workbook)$/, replacement: `${root}/packages/$1/src/index.ts` },
      {
        find: /^@aarsvaerk\/core\/calculation$/,
        replacement: `${root}/packages/core/src/calculation.ts`,
      },
    ],
  },
  test: {
    name: "scripts",
    include: ["**/*.test.{js,ts}"],
    // They lint, cruise and bundle, which takes seconds rather than milliseconds.
    testTimeout: 60_000,
  },
});
