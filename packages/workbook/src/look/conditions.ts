import type { Cell } from "../sheet/workbook.js";
import { blocksOf, cellText, type Block, type Corner } from "../sheet/block.js";
import { shownAsNought } from "./formats.js";

/** A cell of a sheet and where it is. */
export interface CellAt extends Corner {
  readonly cell: Cell;
}

/**
 * A look that cells have as long as something holds for them.
 *
 * @example
 * ```ts
 * const workbook = buildWorkbook(examplePlan);
 * const [sheet] = workbook.sheets;
 * const first: ConditionalLook | undefined = drawSheet(sheet!, workbook).conditions[0];
 * first?.kind; //=> "nought"
 * ```
 */
export type ConditionalLook =
  /** A control: green where it is nought, red at anything else, errors included. */
  | {
      readonly kind: "holds" | "fails";
      readonly blocks: readonly Block[];
      readonly formula: string;
    }
  /** What is shown as nought has no sign: from `above` to 0 another number format is used. */
  | {
      readonly kind: "nought";
      readonly blocks: readonly Block[];
      readonly above: string;
      readonly numberFormat: string;
    };

const isFigure = ({ cell: { content } }: CellAt): boolean =>
  content.kind === "number" || content.kind === "formula";

function controls(cells: readonly CellAt[]): ConditionalLook[] {
  const figures = cells.filter((at) => at.cell.role === "control" && isFigure(at));
  return blocksOf(figures).flatMap((block): ConditionalLook[] => {
    const first = cellText(block.first);
    const nought = `AND(ISNUMBER(${first}),${first}=0)`;
    return [
      { kind: "holds", blocks: [block], formula: nought },
      { kind: "fails", blocks: [block], formula: `NOT(${nought})` },
    ];
  });
}

function noughts(cells: readonly CellAt[]): ConditionalLook[] {
  const figures = cells.filter(isFigure);
  return [...shownAsNought].flatMap(([format, { above, code }]): ConditionalLook[] => {
    const blocks = blocksOf(figures.filter(({ cell }) => cell.format === format));
    return blocks.length === 0 ? [] : [{ kind: "nought", blocks, above, numberFormat: code }];
  });
}

/** The conditional looks of a sheet; the first one that says something of a cell has it. */
export const conditionsOf = (cells: readonly CellAt[]): ConditionalLook[] => [
  ...controls(cells),
  ...noughts(cells),
];
