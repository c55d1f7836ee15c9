import { columnName } from "../sheet/address.js";
import { parseCell } from "../sheet/block.js";
import type { FoundCell } from "../sheet/read-cell.js";
import type { ReadableSheet } from "../sheet/read-workbook.js";
import type { Sheet } from "../sheet/workbook.js";
import type { AlignedSheet } from "./alignment/align-sheet.js";
import { foundConstant } from "./alignment/constants.js";
import { labelsOf } from "./cells/labels.js";
import type { ReadingFinding } from "./finding.js";
import { finding } from "./findings.js";

/** So many addresses, or texts, of what is listed only. */
const listed = 8;

const inputsIn = (rows: Sheet["rows"]): number =>
  rows.flat().filter(({ input }) => input !== undefined).length;

const rowPlace = (sheet: string, row: number): string => `${sheet}!${String(row)}:${String(row)}`;

const columnPlace = (sheet: string, column: number): string =>
  `${sheet}!${columnName(column)}:${columnName(column)}`;

/** The first of many, and that there are more. */
const listOf = (texts: readonly string[]): string =>
  [...texts.slice(0, listed), ...(texts.length > listed ? ["…"] : [])].join(", ");

function contentIn(cells: readonly FoundCell[]): string | undefined {
  const texts = cells.flatMap((cell) => foundConstant(cell) ?? []);
  return texts.length === 0 ? undefined : listOf(texts);
}

const corner = ({ address }: FoundCell) => parseCell(address) ?? { row: 0, column: 0 };

/** The cells of some rows or columns. */
function cellsIn(
  cells: Iterable<FoundCell>,
  axis: "row" | "column",
  lines: readonly number[],
): ReadonlyMap<number, readonly FoundCell[]> {
  const held = new Map(lines.map((line): [number, FoundCell[]] => [line, []]));
  for (const cell of cells) held.get(corner(cell)[axis])?.push(cell);
  return held;
}

function addedLines(
  { found, rows, columns }: AlignedSheet,
  axis: "row" | "column",
): ReadingFinding[] {
  const added = { row: rows, column: columns }[axis].added;
  if (added.length === 0) return [];
  const [code, place] = {
    row: ["rowAdded", rowPlace] as const,
    column: ["columnAdded", columnPlace] as const,
  }[axis];
  return [...cellsIn(found.cells.values(), axis, added)].flatMap(([each, cells]) =>
    // A blank one is a matter of looks.
    cells.length === 0
      ? []
      : [finding(code, place(found.name, each), { found: contentIn(cells), count: cells.length })],
  );
}

function missingLines({ expected, rows, columns }: AlignedSheet): ReadingFinding[] {
  const labels = labelsOf(expected);
  const isBlank = (cells: Sheet["rows"][number]) =>
    cells.every(({ content, input }) => content.kind === "empty" && input === undefined);
  const column = (number: number) => expected.rows.map((row) => row.slice(number - 1, number));
  return [
    ...rows.missing.flatMap((row) => {
      const cells = expected.rows[row - 1] ?? [];
      const about = { label: labels.row(row - 1), count: inputsIn([cells]) };
      return isBlank(cells) ? [] : [finding("rowMissing", rowPlace(expected.name, row), about)];
    }),
    ...columns.missing.flatMap((each) => {
      const cells = column(each);
      const about = { label: labels.column(each - 1), count: inputsIn(cells) };
      return isBlank(cells.flat())
        ? []
        : [finding("columnMissing", columnPlace(expected.name, each), about)];
    }),
  ];
}

function movedRows({ expected, found, rows }: AlignedSheet): ReadingFinding[] {
  const [first] = rows.moved;
  if (first === undefined) return [];
  return [
    finding("rowMoved", rowPlace(found.name, rows.to(first) ?? first), {
      label: labelsOf(expected).row(first - 1),
      count: rows.moved.length,
    }),
  ];
}

/** What has become of the rows and columns of a sheet. */
export const structureFindings = (sheet: AlignedSheet): ReadingFinding[] => [
  ...(sheet.expected.name === sheet.found.name
    ? []
    : [finding("sheetRenamed", sheet.found.name, { expected: sheet.expected.name })]),
  ...missingLines(sheet),
  ...movedRows(sheet),
  ...addedLines(sheet, "row"),
  ...addedLines(sheet, "column"),
];

export const missingSheet = (sheet: Sheet): ReadingFinding =>
  finding("sheetMissing", sheet.name, { count: inputsIn(sheet.rows) });

export const addedSheet = ({ name, cells }: ReadableSheet): ReadingFinding =>
  finding("sheetAdded", name, { count: cells.size });

const isEmpty = (cell: FoundCell): boolean =>
  cell.formula === undefined && foundConstant(cell) === undefined;

/**
 * Cells that somebody wrote beside what the sheet was made of: listed, and left alone.
 *
 * @param laid - the cells that were written and hold something still
 */
export function addedCells(sheet: AlignedSheet, laid: readonly FoundCell[]): ReadingFinding[] {
  const { found, rows, columns } = sheet;
  if (laid.length === found.cells.size) return [];
  const written = new Set(laid);
  const [ownRows, ownColumns] = [new Set(rows.added), new Set(columns.added)];
  const cells = [...found.cells.values()].filter((cell) => {
    if (written.has(cell) || isEmpty(cell)) return false;
    const { row, column } = corner(cell);
    return !ownRows.has(row) && !ownColumns.has(column);
  });
  if (cells.length === 0) return [];
  const about = { found: listOf(cells.map(({ address }) => address)), count: cells.length };
  return [finding("cellsAdded", found.name, about)];
}
