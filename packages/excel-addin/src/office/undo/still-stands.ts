import { foundCarried, parseBlock, sameFormula } from "@aarsvaerk/workbook";
import { BatchFailure } from "../run.js";
import { addressOn } from "../write/effects.js";
import { inputAt, type FoundSheet, type FoundState } from "../write/found-state.js";
import { sameInput } from "../write/input.js";
import { swallows } from "../write/merged.js";
import { planNamespace } from "../write/namespaces.js";
import type { CellsPatch, Patch, SheetPatch } from "../write/patch.js";
import { chartsOn } from "../write/present.js";

function changed(place: string): never {
  throw new BatchFailure({ code: "changedMeanwhile", ...(place === "" ? {} : { place }) });
}

/** What is ours on a sheet holds what was written. */
function checkCells({ sheet, block, after }: CellsPatch, found: FoundSheet | undefined): void {
  const first = parseBlock(block)?.first;
  if (!found || !first || !after) return;
  after.forEach((row, down) => {
    row.forEach((written, at) => {
      if (written === null) return;
      const now = inputAt(found, first.row + down, first.column + at);
      if (!sameInput(now, written, sheet)) changed(addressOn(sheet, block));
    });
  });
}

const cellsIn = (inputs: CellsPatch["after"] | FoundSheet["cells"]["inputs"]): number =>
  (inputs ?? []).flat().filter((input) => input !== null && input !== "").length;

/** A sheet that was written is there, with nothing beside what was written; one that was removed is not. */
function checkSheet(
  { sheet, extent, after }: SheetPatch,
  patches: readonly Patch[],
  { sheets, present }: FoundState,
): void {
  const found = sheets.get(sheet);
  const last = parseBlock(extent)?.last;
  if (!after && found) changed(sheet);
  if (!after) return;
  if (!found || !last) changed(sheet);
  const { rows, columns } = found.used;
  if (rows > last.row || columns > last.column) changed(sheet);
  // What was written stands there, as is checked cell by cell: more cells than that are somebody's.
  const its = patches.filter((patch) => "sheet" in patch && patch.sheet === sheet);
  const written = its.reduce(
    (sum, patch) => sum + (patch.kind === "cells" ? cellsIn(patch.after) : 0),
    0,
  );
  if (cellsIn(found.cells.inputs) !== written) changed(sheet);
  const drawn = its.map((patch) => (patch.kind === "chart" ? patch.name : undefined));
  if (chartsOn(present, sheet).some((name) => !drawn.includes(name))) changed(sheet);
}

function checkName(name: string, after: string | null, { names }: FoundState): void {
  const now = names.get(name) ?? null;
  const stands =
    now === after ||
    (now !== null && after !== null && sameFormula(now.slice(1), after.slice(1), ""));
  if (!stands) changed(name);
}

/** The plan is the one that was written; another pane may have written one since. */
async function checkParts(
  { namespace, after }: Extract<Patch, { readonly kind: "parts" }>,
  { present, plans }: FoundState,
): Promise<void> {
  if ((present.parts.get(namespace) ?? []).length !== after.length) changed("");
  if (namespace !== planNamespace) return;
  for (const [at, xml] of after.entries()) {
    const [written, found] = [await foundCarried(xml), await foundCarried(plans[at] ?? "")];
    if (written?.json !== found?.json) changed("");
  }
}

/**
 * Makes sure that what was written still stands: taking it back would otherwise take away what somebody has
 * done since.
 *
 * @throws BatchFailure that names the first place where it does not
 */
export async function checkStands(patches: readonly Patch[], state: FoundState): Promise<void> {
  const cells = patches.filter((patch) => patch.kind === "cells");
  for (const patch of cells) checkCells(patch, state.sheets.get(patch.sheet));
  for (const patch of patches) {
    if (patch.kind === "sheet") checkSheet(patch, patches, state);
    if (patch.kind === "merged" && swallows(patch, patches, state.sheets.get(patch.sheet)))
      changed(addressOn(patch.sheet, patch.block));
    if (patch.kind === "name") checkName(patch.name, patch.after, state);
    if (patch.kind === "parts") await checkParts(patch, state);
  }
}
