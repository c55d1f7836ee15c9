import { budgetNote, evaluate, type Plan } from "@aarsvaerk/core";
import { tableCells } from "@aarsvaerk/workbook";
import { expect, test } from "vitest";
import { cellOutside } from "../../src/office/inserted/cell-outside.js";
import { undo } from "../../src/office/undo/undo.js";
import type { Writing } from "../../src/office/workbook-port.js";
import { write } from "../../src/office/write/write.js";
import { examplePlan } from "../example-plans.js";
import type { OpenExcel } from "./harness.js";
import { roundTrips } from "./round-trips.js";
import { value } from "./write-actions.js";

const note: Plan = examplePlan("koebenhavn-2011/plan.json");

/** A table with fixed figures, wherever it stands, held against one client. */
export function fixedFigures(open: OpenExcel): void {
  const view = { scenario: "begge" };
  const table = budgetNote(evaluate(note, view), {
    proposal: "intensiveret-indsats",
    locale: "da",
  });
  const [line] = table.rows.filter(({ kind }) => kind === "line");
  const paths = line!.cells.map((cell) => (cell.kind === "figure" ? cell.path : undefined));
  const row = table.rows.indexOf(line!) + 2;
  const writing: Writing = {
    kind: "block",
    ...tableCells(table),
    view,
    target: { at: "Ark1!C4" },
  };
  /** The cell of a figure of the line, from the upper left cell of the table on. */
  const cell = (sheet: string, figure: number, first = 4): string =>
    `${sheet}!${"DEFG"[figure]}${first + row}`;

  const told = async (address: string) => value(await cellOutside(address));

  test("a fixed figure says which figure of the plan it is, wherever it comes to stand", async () => {
    const { host, workbook, valueAt } = open();
    value(await write(writing, false));
    expect(paths.map((path) => path?.slice(-5))).toEqual(["/2012", "/2013", "/2014", "/2015"]);
    expect(valueAt(cell("Ark1", 1))).toBe(5_000_000);
    const sent = roundTrips(host).length;
    expect(await told(cell("Ark1", 1))).toEqual({ fixed: { path: paths[1], view } });
    expect(roundTrips(host).length - sent).toBe(2);
    workbook.renameSheet(workbook.sheets.all[0]!, "Vores notat");
    expect(await told(cell("Vores notat", 2))).toEqual({ fixed: { path: paths[2], view } });
    // As when somebody inserts three rows above it.
    const [name] = workbook.names.all;
    name!.formula = name!.formula.replaceAll(/\$(\d+)/g, (_, at) => `$${Number(at) + 3}`);
    expect(await told(cell("Vores notat", 2, 7))).toEqual({ fixed: { path: paths[2], view } });
  });

  test("a label has no figure, and a cell outside the table is not in it", async () => {
    open();
    value(await write(writing, false));
    expect(await told("Ark1!C4")).toEqual({ fixed: { view } });
    expect(await told("Ark1!B4")).toEqual({});
    expect(await told("Ark1!C3")).toEqual({});
  });

  test("of a table that somebody has put a row into it is not said which figure is which", async () => {
    const { workbook } = open();
    value(await write(writing, false));
    const [name] = workbook.names.all;
    name!.formula = name!.formula.replace(/\$(\d+)$/, (_, at) => `$${Number(at) + 1}`);
    expect(await told(cell("Ark1", 1))).toEqual({ fixed: { view } });
  });

  test("two tables are told apart, and one that was taken back is gone", async () => {
    const { workbook } = open();
    value(await write(writing, false));
    const other: Writing = { ...writing, view: {}, target: { at: "Ark1!C30" } };
    const written = value(await write(other, false));
    expect(await told(cell("Ark1", 1, 30))).toEqual({ fixed: { path: paths[1], view: {} } });
    expect(await told(cell("Ark1", 1))).toEqual({ fixed: { path: paths[1], view } });
    value(await undo(written));
    expect(await told(cell("Ark1", 1, 30))).toEqual({});
    expect(workbook.names.all).toHaveLength(1);
  });
}
