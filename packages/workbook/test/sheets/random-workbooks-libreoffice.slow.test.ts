import { test } from "vitest";
import { libreOffice, needs } from "../outside-program.js";
import { recalculateWithLibreOffice } from "../recalculation/recalculate.js";
import { compareRandomWorkbooks } from "./random-workbooks.js";

// A file for each program, so that they compute side by side.
test(
  "LibreOffice and 200 workbooks with poisoned caches: every figure is the core's",
  needs(libreOffice),
  () =>
    compareRandomWorkbooks({
      name: "LibreOffice",
      recalculate: recalculateWithLibreOffice,
      mayDifferBy: 0,
    }),
);
