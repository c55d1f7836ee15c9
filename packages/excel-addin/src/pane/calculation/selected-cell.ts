import type { View } from "@aarsvaerk/core";
import { precedents, tracedCell, type TracedCell, type Workbook } from "@aarsvaerk/workbook";
import { pricesOf } from "../insert/prices.js";

/** What a cell that the user has selected holds of the plan. */
export type Selected =
  /** Nothing, or words. */
  | { readonly kind: "noFigure" }
  /** A figure of the core, in the view that the cell shows it in. */
  | { readonly kind: "figure"; readonly label: string; readonly path: string; readonly view: View }
  /** What somebody states. */
  | { readonly kind: "input"; readonly found: TracedCell; readonly path: string }
  /** A formula on the way. */
  | {
      readonly kind: "formula";
      readonly found: TracedCell;
      readonly formula: string;
      readonly parts: readonly TracedCell[];
    };

const sheetIn = (address: string): string =>
  address.slice(0, Math.max(0, address.lastIndexOf("!"))).replace(/^'(.*)'$/su, "$1");

/** Whether an address is on one of the plan's sheets. */
export const isOnSheets = ({ sheets }: Workbook, address: string): boolean =>
  sheets.some(
    ({ name }) => name.replaceAll("'", "''") === sheetIn(address) || name === sheetIn(address),
  );

/** What stands at an address of the written sheets. */
export function selectedIn(workbook: Workbook, shown: View, address: string): Selected {
  const found = tracedCell(workbook, address);
  if (!found) return { kind: "noFigure" };
  const { cell, label } = found;
  const { figure, figureWith, input, content } = cell;
  if (input !== undefined) return { kind: "input", found, path: input };
  if (figureWith)
    return {
      kind: "figure",
      label,
      path: figureWith.path,
      view: { ...pricesOf(shown), adopted: figureWith.adopted },
    };
  if (figure !== undefined) return { kind: "figure", label, path: figure, view: shown };
  if (content.kind !== "formula" || typeof content.value === "string") return { kind: "noFigure" };
  return { kind: "formula", found, formula: content.formula, parts: precedents(workbook, address) };
}
