import { blockText, parseBlock } from "@aarsvaerk/workbook";
import { wholeAnswer } from "../whole-answer.js";
import { addressOn } from "./effects.js";
import { foundInputs } from "./found-state.js";
import { sameInput, type Input } from "./input.js";
import { otherSide, sheetsMissing, type CellsPatch, type Patch, type Side } from "./patch.js";
import type { Places } from "./places.js";

/** A patch over cells that somebody typed in since they were read. */
export interface TypedOver {
  readonly patch: CellsPatch;
  /** The patch with what was typed in the place of what was read. */
  readonly amended: CellsPatch;
  /** `Bemanding!D6` */
  readonly place: string;
}

/** What was done before in other requests may have left a formula without what it refers to. */
const lostItsReference = (input: Input): boolean =>
  typeof input === "string" && input.startsWith("=") && input.includes("#REF!");

function typedOver(
  patch: CellsPatch,
  side: Side,
  found: readonly (readonly Input[])[],
): TypedOver | undefined {
  const { sheet, block } = patch;
  const first = parseBlock(block)?.first;
  const read = patch[otherSide[side]];
  let place: string | undefined;
  const amended = read?.map((row, down) =>
    row.map((input, across): Input | null => {
      const now = found[down]?.[across] ?? "";
      const wanted = patch[side]?.[down]?.[across] ?? "";
      const stands =
        input === null ||
        [input, wanted].some((each) => sameInput(now, each, sheet)) ||
        lostItsReference(now);
      if (stands || !first) return input;
      const cell = { row: first.row + down, column: first.column + across };
      place ??= addressOn(sheet, blockText({ first: cell, last: cell }));
      return now;
    }),
  );
  return place === undefined || !amended
    ? undefined
    : { patch, amended: { ...patch, [otherSide[side]]: amended }, place };
}

/**
 * Asks what stands in cells, ahead of writing them and in the same request: between reading and writing
 * somebody may have typed there.
 *
 * @param places - others than those that the writing uses: what is asked of a place twice, is answered once
 * @returns looks, when the answer is there, over what of somebody's was written
 */
export function typedMeanwhile(
  places: Places,
  patches: readonly Patch[],
  side: Side,
): () => readonly TypedOver[] {
  const fresh = sheetsMissing(patches, otherSide[side]);
  const asked = patches.flatMap((patch) => {
    if (patch.kind !== "cells" || !patch[otherSide[side]] || fresh.has(patch.sheet)) return [];
    return [{ patch, range: places.range(patch.sheet, patch.block).load("formulas,values") }];
  });
  return () =>
    asked.flatMap(({ patch, range }) => {
      const formulas = wholeAnswer(range.formulas as unknown[][] | null);
      const values = wholeAnswer(range.values as unknown[][] | null);
      return typedOver(patch, side, foundInputs(formulas, values)) ?? [];
    });
}
