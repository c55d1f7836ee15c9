import type { Line } from "@aarsvaerk/core/calculation";
import type { Frame } from "./frame.js";

/** Lines of one kind below each other, under a heading and column headers. */
export interface LineBlock {
  readonly kind: Line["cost"]["kind"];
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lines: readonly Line[];
}

/** Where the lines stand: staffing, then amounts, then percentages. */
export interface LinesLayout {
  readonly blocks: readonly LineBlock[];
  readonly row: ReadonlyMap<string, number>;
  readonly totalRow: number;
  readonly quantityColumn: (position: number) => number;
  readonly amountColumn: (position: number) => number;
  readonly lastColumn: number;
}

export const lineColumn = {
  label: 1,
  owner: 2,
  unit: 3,
  stated: 4,
  price: 5,
  applies: 6,
} as const;

const kinds = ["staff", "amount", "percent"] as const;
const beforeYears = 6;

export function linesLayout({ model, years }: Frame): LinesLayout {
  const blocks: LineBlock[] = [];
  const row = new Map<string, number>();
  let next = 4;
  for (const kind of kinds) {
    const lines = model.lines.filter(({ cost }) => cost.kind === kind);
    if (lines.length === 0) continue;
    const block = { kind, headingRow: next, firstRow: next + 2, lines };
    lines.forEach(({ id }, at) => row.set(id, block.firstRow + at));
    blocks.push(block);
    next = block.firstRow + lines.length + 1;
  }
  return {
    blocks,
    row,
    totalRow: next,
    quantityColumn: (position) => beforeYears + 1 + position,
    amountColumn: (position) => beforeYears + years.length + 1 + position,
    lastColumn: beforeYears + 2 * years.length,
  };
}

export const lastRowOf = ({ firstRow, lines }: LineBlock): number => firstRow + lines.length - 1;
