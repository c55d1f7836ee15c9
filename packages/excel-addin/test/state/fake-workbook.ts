import { exact } from "@aarsvaerk/core";
import type {
  Carried,
  Cell,
  DefinedName,
  FoundCell,
  FoundValue,
  Sheet,
  Workbook,
} from "@aarsvaerk/workbook";

/** A workbook in memory: what stands in its sheets, and the plan that travels in it. */
export interface FakeWorkbook {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, FoundCell>>;
  readonly names: readonly DefinedName[];
  readonly carried?: Carried;
}

export const emptyWorkbook: FakeWorkbook = { sheets: new Map([["Ark1", new Map()]]), names: [] };

function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before === 0 ? "" : columnName(before)) + String.fromCharCode(65 + rest);
}

const valueOf = (value: ReturnType<typeof exact> | string): FoundValue =>
  typeof value === "string" ? { kind: "text", value } : { kind: "number", value };

function foundCell({ content }: Cell, address: string): FoundCell | undefined {
  switch (content.kind) {
    case "empty":
      return undefined;
    case "text":
      return content.text === "" ? undefined : { address, kind: "text", value: content.text };
    case "number":
      return { address, ...valueOf(content.value) };
    case "date":
      return { address, kind: "date", value: content.date };
    case "formula":
      return { address, ...valueOf(content.value), formula: content.formula };
  }
}

/** The cells of a sheet as they are found once it has been written. */
export const cellsOf = (rows: Sheet["rows"]): Map<string, FoundCell> =>
  new Map(
    rows.flatMap((row, above) =>
      row.flatMap((cell, before): [string, FoundCell][] => {
        const address = `${columnName(before + 1)}${String(above + 1)}`;
        const found = foundCell(cell, address);
        return found ? [[address, found]] : [];
      }),
    ),
  );

/** The workbook with the sheets of a plan in it. */
export const withSheets = (
  before: FakeWorkbook,
  { sheets, names }: Workbook,
  carried: Carried,
): FakeWorkbook => ({
  sheets: new Map([
    ...before.sheets,
    ...sheets.map(({ name, rows }): [string, Map<string, FoundCell>] => [name, cellsOf(rows)]),
  ]),
  names,
  carried,
});

/** What somebody types into a cell: a number with a point, a text, or nothing. */
function typed(address: string, text: string): FoundCell | undefined {
  if (text === "") return undefined;
  if (/^-?\d+(\.\d+)?$/.test(text)) return { address, kind: "number", value: exact(text) };
  return /^\d{4}-\d\d-\d\d$/.test(text)
    ? { address, kind: "date", value: text }
    : { address, kind: "text", value: text };
}

/** The workbook with something typed into a cell: `Bemanding!D6`. */
export function withTyped(workbook: FakeWorkbook, at: string, text: string): FakeWorkbook {
  const split = at.lastIndexOf("!");
  const [name, address] = [at.slice(0, split), at.slice(split + 1)];
  const cells = new Map(workbook.sheets.get(name));
  const cell = typed(address, text);
  if (cell) cells.set(address, cell);
  else cells.delete(address);
  return { ...workbook, sheets: new Map([...workbook.sheets, [name, cells]]) };
}
