import { blocksOf, blockText, type Block } from "@aarsvaerk/workbook";
import type { ForeseenChange } from "../workbook-port.js";
import type { CellChange } from "./cell-patches.js";
import { sameInput, type Input } from "./input.js";

type Effect = Exclude<ForeseenChange["effect"], "newSheet" | "misled">;

/** A cell that changes, and what that means to whoever looks at it. */
export interface EffectiveChange extends CellChange {
  readonly before: Input;
  readonly effect: Effect;
}

/** What a cell holds, what we wrote there last, and what it is to hold. */
interface CellThrough {
  readonly now: Input;
  readonly had: Input;
  readonly wanted: Input;
}

/**
 * What happens to a cell; nothing where it stays. What we wrote is ours as long as it stands there; what
 * somebody put in its place is theirs, and stays where we have nothing to write.
 */
export function effectOn({ now, had, wanted }: CellThrough, sheet: string): Effect | undefined {
  if (sameInput(now, wanted, sheet)) return undefined;
  if (now === "") return "filled";
  const isOurs = had !== "" && sameInput(now, had, sheet);
  if (wanted === "") return isOurs ? "removed" : undefined;
  return isOurs ? "changed" : "overwritten";
}

/** `Tabel 1!D6:G12`: the name of the sheet as it stands on its tab. */
export const addressOn = (sheet: string, block: string): string => `${sheet}!${block}`;

export const cellsIn = ({ first, last }: Block): number =>
  (last.row - first.row + 1) * (last.column - first.column + 1);

const effects: readonly Effect[] = ["overwritten", "changed", "removed", "filled"];

/** Changes of a sheet as few stretches with one effect each, what needs consent first. */
export const foreseenOn = (sheet: string, changes: readonly EffectiveChange[]): ForeseenChange[] =>
  effects.flatMap((effect) =>
    blocksOf(changes.filter((change) => change.effect === effect)).map((block) => ({
      address: addressOn(sheet, blockText(block)),
      cells: cellsIn(block),
      effect,
    })),
  );
