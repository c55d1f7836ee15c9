import { parsePlan, type Plan } from "@aarsvaerk/core";
import { note2011 } from "../../src/state/opening/note-2011.js";

/** The note of 2011 as the pane opens it. */
export const note: Plan = (() => {
  const parsed = parsePlan(note2011);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
})();

/** Where its price per FTE-year stands in a plan: 500.000 kr. */
export const price = "rates/koordinator/amount";
