import type { View } from "@aarsvaerk/core";
import { jsonIn, jsonPart } from "../xml-text.js";

/** A table with fixed figures that was put into the workbook: which figures it shows. */
export interface InsertedTable {
  /** The view that they are of. */
  readonly view: View;
  /** Their paths, from the upper left cell of the table on; `null` for a cell without one. */
  readonly figures: readonly (readonly (string | null)[])[];
}

const element = "table";

/** The names of the ranges where such tables stand, whatever becomes of their rows and sheets. */
const namePrefix = "aarsvaerk_tabel_";

export const isTableName = (name: string): boolean => name.startsWith(namePrefix);

/** A name that no other table has. */
export function freeTableName(taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`${namePrefix}${String(number)}`)) number += 1;
  return `${namePrefix}${String(number)}`;
}

/** Each table has a namespace of its own, so that its part is found by its name. */
export const tableNamespace = (name: string): string => `urn:aarsvaerk:table:1:${name}`;

export const tablePart = (name: string, table: InsertedTable): string =>
  jsonPart(element, { xmlns: tableNamespace(name) }, JSON.stringify(table));

const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || typeof value === "string";

const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

function isView(value: unknown): value is View {
  if (typeof value !== "object" || value === null) return false;
  const { scenario, adopted, priceLevel, asOf } = value as Record<string, unknown>;
  return (
    isTextOrNothing(scenario) &&
    isTextOrNothing(asOf) &&
    (adopted === undefined || isList(adopted, (each) => typeof each === "string")) &&
    (priceLevel === undefined || priceLevel === "current" || typeof priceLevel === "number")
  );
}

function isTable(value: unknown): value is InsertedTable {
  if (typeof value !== "object" || value === null) return false;
  const { view, figures } = value as Record<string, unknown>;
  const isPath = (path: unknown): boolean => path === null || typeof path === "string";
  return isView(view) && isList(figures, (row) => isList(row, isPath));
}

/** Reads a part back; nothing where somebody has made something else of it. */
export function foundTable(xml: string): InsertedTable | undefined {
  try {
    const table: unknown = JSON.parse(jsonIn(element, xml));
    return isTable(table) ? table : undefined;
  } catch {
    return undefined;
  }
}
