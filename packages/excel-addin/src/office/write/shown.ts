import type { Writing } from "../workbook-port.js";
import type { Planned } from "./change-of.js";
import type { Pointing } from "./pointing.js";

type Shown = Pick<Planned, "change" | "pointing">;

/** What writings were shown to change, so that what is done is what was shown. */
const shown = new WeakMap<Writing, Shown>();

export const rememberShown = (writing: Writing, { change, pointing }: Shown): void => {
  shown.set(writing, { change, pointing });
};

/** The formulas of somebody else's that were found when a writing was shown. */
export const shownPointing = (writing: Writing): Pointing | undefined =>
  shown.get(writing)?.pointing;

/** Whether a writing would change something else than was shown; what was not shown is no other. */
export function isAnother(writing: Writing, { patches }: Planned["change"]): boolean {
  const before = shown.get(writing)?.change.patches;
  if (!before) return false;
  return (
    before.length !== patches.length ||
    patches.some((patch, at) => JSON.stringify(patch) !== JSON.stringify(before[at]))
  );
}
