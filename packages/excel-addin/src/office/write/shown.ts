import type { Writing } from "../workbook-port.js";
import type { Change } from "./change.js";

/** What writings were shown to change, so that what is done is what was shown. */
const shown = new WeakMap<Writing, Change>();

export const rememberShown = (writing: Writing, change: Change): void => {
  shown.set(writing, change);
};

/** Whether a writing would change something else than was shown; what was not shown is no other. */
export function isAnother(writing: Writing, { patches }: Change): boolean {
  const before = shown.get(writing)?.patches;
  if (!before) return false;
  return (
    before.length !== patches.length ||
    patches.some((patch, at) => JSON.stringify(patch) !== JSON.stringify(before[at]))
  );
}
