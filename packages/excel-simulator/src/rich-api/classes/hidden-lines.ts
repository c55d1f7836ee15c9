import type { Area } from "../../grid/area.js";
import { readOnly, type ExcelClass, type Property } from "../excel-class.js";
import type { Place } from "../excel-object.js";
import type { Session } from "../session.js";
import { booleanFrom } from "../values.js";

const rowsOf = ({ row, rows }: Area): number[] => Array.from({ length: rows }, (_, at) => row + at);
const columnsOf = ({ column, columns }: Area): number[] =>
  Array.from({ length: columns }, (_, at) => column + at);

/** All of them, none, or `null` for some. */
function allHidden(hidden: ReadonlySet<number>, lines: readonly number[]): boolean | null {
  if (hidden.size === 0) return false;
  const count = lines.filter((line) => hidden.has(line)).length;
  return count === 0 ? false : count === lines.length ? true : null;
}

function hide(
  { workbook }: Session,
  hidden: Set<number>,
  lines: readonly number[],
  value: unknown,
): void {
  const before = new Set(hidden);
  const wanted = booleanFrom(value);
  const put = (line: number, isHidden: boolean): void => {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  };
  workbook.changes.make(
    () => lines.forEach((line) => put(line, wanted)),
    () => lines.forEach((line) => put(line, before.has(line))),
  );
}

const rowHidden: Property<Place> = {
  get: ({ sheet, area }) => allHidden(sheet.hiddenRows, rowsOf(area)),
  set: ({ sheet, area }, value, session) => hide(session, sheet.hiddenRows, rowsOf(area), value),
};

const columnHidden: Property<Place> = {
  get: ({ sheet, area }) => allHidden(sheet.hiddenColumns, columnsOf(area)),
  set: ({ sheet, area }, value, session) =>
    hide(session, sheet.hiddenColumns, columnsOf(area), value),
};

/** Rows and columns that are not shown. */
export const hiddenLines: NonNullable<ExcelClass<Place>["properties"]> = {
  RowHidden: rowHidden,
  ColumnHidden: columnHidden,
  Hidden: readOnly((place, session) => {
    const rows = rowHidden.get(place, session);
    const columns = columnHidden.get(place, session);
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }),
};
