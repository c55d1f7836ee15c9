import { carriedNamespace, foundCarried } from "@aarsvaerk/workbook";
import type { DefinedName, FoundCarried } from "@aarsvaerk/workbook";

/** A rectangle of cells on a sheet, counted from 0 as Excel does in indexes. */
export interface Indexes {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet before its cells are read. */
export interface SheetOutline {
  /** What Excel knows it by, also when it is renamed meanwhile. */
  readonly id: string;
  readonly name: string;
  /** Nothing where no cell holds anything. */
  readonly used: Indexes | undefined;
}

export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly DefinedName[];
  readonly carried: readonly FoundCarried[];
  /** The namespaces of all XML parts, ours and others. */
  readonly namespaces: readonly string[];
}

/** Formats may reach that much farther than contents; beyond it somebody has painted whole columns. */
const farther = 4;
const sides = "rowIndex,columnIndex,rowCount,columnCount";

const cellsIn = ({ rows, columns }: Indexes): number => rows * columns;

function areaOf(range: Excel.Range): Indexes | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

/** Where a sheet is in use: with its formats, since a formula that shows nothing may count as no value. */
function usedArea(values: Excel.Range, formats: Excel.Range): Indexes | undefined {
  const [held, formatted] = [areaOf(values), areaOf(formats)];
  return held && formatted && cellsIn(formatted) <= farther * cellsIn(held) ? formatted : held;
}

/** Names that programs keep for print areas and filters are nobody's. */
const namesIn = ({ items }: Excel.NamedItemCollection): DefinedName[] =>
  items
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") }));

/** What a workbook consists of, in two requests; no contents of cells yet. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const names = context.workbook.names.load("items/name,items/formula");
  const parts = context.workbook.customXmlParts.load("items/id,items/namespaceUri");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    values: sheet.getUsedRangeOrNullObject(true).load(sides),
    formats: sheet.getUsedRangeOrNullObject(false).load(sides),
  }));
  const texts = parts.items
    .filter(({ namespaceUri }) => namespaceUri.startsWith(carriedNamespace))
    .map((part) => part.getXml());
  await context.sync();
  const carried = await Promise.all(texts.map(({ value }) => foundCarried(value)));
  return {
    sheets: used.map(({ id, name, values, formats }) => ({
      id,
      name,
      used: usedArea(values, formats),
    })),
    names: namesIn(names),
    carried: carried.filter((each) => each !== undefined),
    namespaces: parts.items.map(({ namespaceUri }) => namespaceUri),
  };
}
