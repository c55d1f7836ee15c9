import type { Writing } from "../workbook-port.js";
import type { Planned } from "./change-of.js";
import type { Change } from "./change.js";

type Shown = Pick<Planned, "change" | "asked">;

/** What writings were shown to change, so that what is done is what was shown. */
const shown = new WeakMap<Writing, Shown>();

export const rememberShown = (writing: Writing, { change, asked }: Shown): void => {
  shown.set(writing, { change, asked });
};

/** What was asked, when a writing was shown, to see what there is beside the plan. */
export const askedWhenShown = (writing: Writing): Shown["asked"] => shown.get(writing)?.asked ?? [];

/** Whether a writing would change something else than was shown; what was not shown is no other. */
export function isAnother(writing: Writing, { patches, foreseen }: Change): boolean {
  const before = shown.get(writing)?.change;
  if (!before) return false;
  return (
    before.patches.length !== patches.length ||
    patches.some((patch, at) => JSON.stringify(patch) !== JSON.stringify(before.patches[at])) ||
    JSON.stringify(foreseen) !== JSON.stringify(before.foreseen)
  );
}
