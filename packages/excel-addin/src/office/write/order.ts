import { sheetsMissing, type Patch, type Side } from "./patch.js";

/**
 * Which comes before which: cells need their sheets, names and formats, a chart its cells; what goes, goes
 * last. The plan is the very last, and says that all of it is there.
 */
const ranks: Readonly<Record<Patch["kind"], number>> = {
  sheet: 0,
  gridlines: 1,
  name: 2,
  looks: 3,
  cells: 5,
  look: 6,
  merged: 7,
  width: 8,
  height: 8,
  frozen: 9,
  page: 9,
  typing: 9,
  conditions: 9,
  chart: 10,
  parts: 13,
};
const [formats, goneRules, goneNames, goneSheets] = [4, 8, 11, 12];

function rankOf(patch: Patch, side: Side): number {
  const goes = patch[side] === null || patch[side] === false;
  if (patch.kind === "sheet" && goes) return goneSheets;
  if (patch.kind === "name" && goes) return goneNames;
  // Of what is entered into merged cells only the first part stays.
  if (patch.kind === "merged" && goes) return formats;
  // A rule that goes may share cells with one that comes.
  if (patch.kind === "typing" && goes) return goneRules;
  // `@` decides how what is entered is read.
  if (patch.kind === "look" && patch.property === "numberFormat") return formats;
  return ranks[patch.kind];
}

/** What is to be done for a side, in the order in which it works; sheets that go take with them what is theirs. */
export function inOrder(patches: readonly Patch[], side: Side): Patch[] {
  const missing = sheetsMissing(patches, side);
  return patches
    .filter((patch) => patch.kind === "sheet" || !("sheet" in patch) || !missing.has(patch.sheet))
    .toSorted((one, other) => rankOf(one, side) - rankOf(other, side));
}
