import { exact, shortestDecimal, type Plan, type Ratio, type View } from "@aarsvaerk/core";
import {
  buildWorkbook,
  carriedPlan,
  type Cell,
  type FoundCell,
  type FoundValue,
  type ReadableWorkbook,
  type Workbook,
  type WorkbookOptions,
} from "../../src/index.js";
import { canonicalJson } from "../../src/xlsx/index.js";
import { addressOf } from "../../src/sheet/address.js";
import { nearestDouble } from "../../src/sheet/double.js";

/** A number as a cell gives it back: the shortest decimal of the double that it holds. */
const held = (value: Ratio): Ratio => exact(shortestDecimal(nearestDouble(value)));

const valueOf = (value: Ratio | string): FoundValue =>
  typeof value === "string" ? { kind: "text", value } : { kind: "number", value: held(value) };

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

export type Cells = Map<string, FoundCell>;

/** A workbook as a program would give it back, whose cells a test can change. */
export interface FoundWorkbook extends ReadableWorkbook {
  readonly sheets: { name: string; cells: Cells }[];
}

/** The sheets as they are read, cell by cell. */
export const sheetsAsFound = ({ sheets }: Workbook): FoundWorkbook["sheets"] =>
  sheets.map(({ name, rows }) => {
    const cells: Cells = new Map();
    for (const [above, row] of rows.entries())
      for (const [before, cell] of row.entries()) {
        const address = addressOf({ row: above + 1, column: before + 1 });
        const found = foundCell(cell, address);
        if (found) cells.set(address, found);
      }
    return { name, cells };
  });

export function asFound(plan: Plan, options: WorkbookOptions = {}): FoundWorkbook {
  const workbook = buildWorkbook(plan, options);
  const carried = carriedPlan(plan, options, "0.0.0");
  return {
    sheets: sheetsAsFound(workbook),
    names: workbook.names,
    carried: [{ ...carried, json: canonicalJson(carried.json), state: "intact", packing: 1 }],
  };
}

export const inView = (plan: Plan, view: View): FoundWorkbook => asFound(plan, { view });

export function cellsOf({ sheets }: FoundWorkbook, sheet: string): Cells {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`there is no sheet ${sheet}`);
  return found.cells;
}

/** Writes a value into a cell, in place of whatever stands there. */
export function put(workbook: FoundWorkbook, sheet: string, address: string, value: FoundValue) {
  const cells = cellsOf(workbook, sheet);
  if (value.kind === "empty") cells.delete(address);
  else cells.set(address, { address, ...value });
}

export const number = (text: string): FoundValue => ({ kind: "number", value: exact(text) });
