import { holdsOnly } from "./fingerprints.js";
import { inputAt, type FoundSheet, type FoundState } from "./found-state.js";
import { sameInput, type Input } from "./input.js";
import { areaAround, areaOfBlock, type Area } from "./blocks.js";
import { swallows } from "./merged.js";
import { lettersOf, usualLetters } from "./letters.js";
import {
  sheetsMissing,
  type CellsPatch,
  type Inputs,
  type Patch,
  type SheetPatch,
} from "./patch.js";
import { chartsOn } from "./present.js";
import type { Asked } from "./read-state.js";
import { parseBlock, type Block } from "@aarsvaerk/workbook";

const isCells = (patch: Patch): patch is CellsPatch => patch.kind === "cells";

/** The cells of a sheet that patches change, or all that are ours where the sheet comes or goes. */
function areaOf(patches: readonly Patch[]): Area | undefined {
  const blocks = patches.flatMap((patch) => {
    if (patch.kind === "sheet") return [patch.extent];
    return isCells(patch) || patch.kind === "merged" ? [patch.block] : [];
  });
  const parsed = blocks.map(parseBlock).filter((block) => block !== undefined);
  return parsed.length > 0 ? areaAround(parsed.map(areaOfBlock)) : undefined;
}

/** What has to be seen to take patches back, or to see whether they still stand. */
export function askedForPatches(patches: readonly Patch[]): Asked[] {
  const bySheet = new Map<string, Patch[]>();
  for (const patch of patches)
    if ("sheet" in patch) bySheet.set(patch.sheet, [...(bySheet.get(patch.sheet) ?? []), patch]);
  return [...bySheet].map(([sheet, its]) => {
    const area = areaOf(its);
    const letters = Math.max(
      ...its
        .filter(isCells)
        .flatMap(({ before, after }) => [lettersOf(before ?? []), lettersOf(after ?? [])]),
      0,
    );
    // Between cells that change stand others, of which the patches say nothing; and a journal does not say
    // what is on a new sheet.
    const least = its.some(({ kind }) => kind === "sheet") && its.some(isCells) ? 0 : usualLetters;
    return { sheet, looks: false, ...(area ? { area, letters: Math.max(letters, least) } : {}) };
  });
}

/** Cells that hold what was being written become again what they were; what is in others is somebody's. */
function restoredCells(patch: CellsPatch, found: FoundSheet | undefined): CellsPatch {
  const { before, after, block, sheet } = patch;
  const first = parseBlock(block)?.first;
  if (!before || !after || !found || !first) return patch;
  const inputs: Inputs = before.map((row, down) =>
    row.map((was, at): Input | null => {
      const written = after[down]?.[at] ?? null;
      const now = inputAt(found, first.row + down, first.column + at);
      return written !== null && sameInput(now, written, sheet) ? was : null;
    }),
  );
  return { ...patch, before: inputs };
}

/** Whether all that a new sheet holds is what was being written. */
function holdsOnlyOurs(found: FoundSheet, extent: Block, { sheet, fingerprints }: SheetPatch) {
  const { used, cells } = found;
  if (used.rows > extent.last.row || used.columns > extent.last.column) return false;
  return holdsOnly(cells.inputs, sheet, fingerprints);
}

/** A new sheet goes again, unless somebody has put something on it, or it is one of somebody else's. */
function restoredSheet(patch: SheetPatch, { sheets, present }: FoundState): SheetPatch[] {
  const found = sheets.get(patch.sheet);
  const extent = parseBlock(patch.extent);
  if (patch.before || !found || !extent) return [patch];
  // One of ours that was drawn and not named yet cannot be told from somebody's, other than by counting.
  const drawnByOthers = chartsOn(present, patch.sheet).length > patch.charts;
  return !drawnByOthers && holdsOnlyOurs(found, extent, patch) ? [patch] : [];
}

const isNothing = ({ before }: CellsPatch): boolean =>
  before?.every((row) => row.every((input) => input === null)) ?? true;

/**
 * What of patches has to be taken back, as the workbook is now. On a sheet that is protected nothing could be
 * done; what is to be done there now would be refused.
 */
export function restoring(patches: readonly Patch[], state: FoundState): Patch[] {
  const fresh = sheetsMissing(patches, "before");
  return patches.flatMap((patch): Patch[] => {
    if (patch.kind === "sheet") return restoredSheet(patch, state);
    const found = "sheet" in patch ? state.sheets.get(patch.sheet) : undefined;
    // What is on a new sheet goes with it, or stays with it.
    if ("sheet" in patch && fresh.has(patch.sheet)) return [];
    if (patch.kind === "merged" && found && swallows(patch, patches, found)) return [];
    if (patch.kind !== "cells") return found?.isProtected ? [] : [patch];
    const cells = restoredCells(patch, found);
    return isNothing(cells) ? [] : [cells];
  });
}
