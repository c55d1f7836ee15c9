import { test } from "vitest";
import { gnumeric, needs } from "../outside-program.js";
import { recalculateWithGnumeric } from "../recalculation/recalculate.js";
import { compareRandomWorkbooks } from "./random-workbooks.js";

// A file for each program, so that they compute side by side.
test(
  "Gnumeric and 200 workbooks with poisoned caches: every figure is the core's",
  needs(gnumeric),
  () =>
    compareRandomWorkbooks({
      name: "Gnumeric",
      recalculate: recalculateWithGnumeric,
      mayDifferBy: 1,
    }),
);
