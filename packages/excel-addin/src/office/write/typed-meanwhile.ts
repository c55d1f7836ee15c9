import { blockText, parseBlock } from "@aarsvaerk/workbook";
import { wholeAnswer } from "../whole-answer.js";
import { addressOn } from "./effects.js";
import { foundInputs } from "./found-state.js";
import { sameInput, type Input } from "./input.js";
import { writtenAt } from "./merged.js";
import {
  otherSide,
  sheetsMissing,
  type CellsPatch,
  type Inputs,
  type MergedPatch,
  type Patch,
  type Side,
} from "./patch.js";
import type { Places } from "./places.js";

/** A patch over cells that somebody typed in since they were read. */
export interface TypedOver {
  readonly patch: Patch;
  /** What leads back to what was typed, instead of to what was read. */
  readonly amended: readonly Patch[];
  /** `Bemanding!D6` */
  readonly place: string;
}

/** A patch with a block, and what its cells have to be asked for. */
type Over = CellsPatch | MergedPatch;

/** What was done before in other requests may have left a formula without what it refers to. */
const lostItsReference = (input: Input): boolean =>
  typeof input === "string" && input.startsWith("=") && input.includes("#REF!");

interface Typed {
  readonly inputs: Inputs;
  readonly place: string;
}

/** Cells with what was typed into them, and `null` for the others; nothing where nobody typed. */
function typedIn(
  { sheet, block }: Over,
  found: readonly (readonly Input[])[],
  stands: (now: Input, row: number, column: number) => boolean,
): Typed | undefined {
  const { row = 1, column = 1 } = parseBlock(block)?.first ?? {};
  const places: string[] = [];
  const inputs = found.map((cells, down) =>
    cells.map((now, across): Input | null => {
      if (stands(now, down, across)) return null;
      const cell = { row: row + down, column: column + across };
      places.push(addressOn(sheet, blockText({ first: cell, last: cell })));
      return now;
    }),
  );
  const [place] = places;
  return place === undefined ? undefined : { inputs, place };
}

function overCells(patch: CellsPatch, side: Side, found: Input[][]): TypedOver | undefined {
  const other = otherSide[side];
  const typed = typedIn(patch, found, (now, down, across) => {
    const read = patch[other]?.[down]?.[across] ?? null;
    const wanted = patch[side]?.[down]?.[across] ?? "";
    const isAsExpected = [read ?? "", wanted].some((each) => sameInput(now, each, patch.sheet));
    return read === null || isAsExpected || lostItsReference(now);
  });
  if (!typed) return undefined;
  const inputs = patch[other]?.map((row, down) =>
    row.map((read, across) => typed.inputs[down]?.[across] ?? read),
  );
  return { patch, amended: [{ ...patch, [other]: inputs ?? null }], place: typed.place };
}

/** Merging keeps the first cell: what others hold that nobody writes was typed since. */
function overMerged(
  patch: MergedPatch,
  side: Side,
  found: Input[][],
  written: readonly CellsPatch[],
): TypedOver | undefined {
  const { sheet, block } = patch;
  const { row = 1, column = 1 } = parseBlock(block)?.first ?? {};
  const typed = typedIn(patch, found, (now, down, across) => {
    const isFirst = down === 0 && across === 0;
    const isWritten = writtenAt(written, side, row + down, column + across) !== undefined;
    return isFirst || now === "" || isWritten;
  });
  if (!typed) return undefined;
  const back = { [side]: null, [otherSide[side]]: typed.inputs } as Pick<
    CellsPatch,
    "before" | "after"
  >;
  return {
    patch,
    amended: [patch, { kind: "cells", sheet, block, ...back }],
    place: typed.place,
  };
}

/**
 * Asks what stands in cells, ahead of writing or merging them and in the same request: between reading and
 * writing somebody may have typed there.
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
  const isOver = (patch: Patch): patch is Over =>
    (patch.kind === "cells" && patch[otherSide[side]] !== null) ||
    (patch.kind === "merged" && patch[side] === true);
  const asked = patches
    .filter(isOver)
    .filter(({ sheet }) => !fresh.has(sheet))
    .map((patch) => ({
      patch,
      range: places.range(patch.sheet, patch.block).load("formulas,values"),
    }));
  return () =>
    asked.flatMap(({ patch, range }) => {
      const formulas = wholeAnswer(range.formulas as unknown[][] | null);
      const values = wholeAnswer(range.values as unknown[][] | null);
      const found = foundInputs(formulas, values);
      if (patch.kind === "cells") return overCells(patch, side, found) ?? [];
      const written = patches.filter(
        (each): each is CellsPatch => each.kind === "cells" && each.sheet === patch.sheet,
      );
      return overMerged(patch, side, found, written) ?? [];
    });
}
