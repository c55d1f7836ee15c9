import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";

const active = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getActiveWorksheet();

/** Two sites and their staff, in A1:B3. */
function staffing(context: Excel.RequestContext): Excel.Table {
  active(context).getRange("A1:B3").values = [
    ["Enhed", "Årsværk"],
    ["Socialcentret", 17],
    ["Herbergerne", 15],
  ];
  return active(context).tables.add("A1:B3", true);
}

/** What a table looks like from without after something was done with it. */
const becomes =
  (change: (table: Excel.Table) => void, address: string, values: unknown[][]): Cases[string] =>
  async (open) => {
    open();
    await Excel.run(async (context) => {
      const table = staffing(context);
      change(table);
      const whole = table.getRange();
      whole.load("address,values");
      await context.sync();
      expect([whole.address, whole.values]).toEqual([address, values]);
    });
  };

const header = ["Enhed", "Årsværk"];
const center = ["Socialcentret", 17];
const shelters = ["Herbergerne", 15];

export const tables: Cases = {
  "a row put in between": becomes(
    (table) => void table.rows.add(1, [["Rådhuset", 3]]),
    "Budget!A1:B4",
    [header, center, ["Rådhuset", 3], shelters],
  ),
  "a row that is deleted": becomes((table) => table.rows.deleteRowsAt(0, 1), "Budget!A1:B2", [
    header,
    shelters,
  ]),
  "a column added with its values": becomes(
    (table) => void table.columns.add(undefined, [["Pris"], [500_000], [510_000]]),
    "Budget!A1:C3",
    [
      [...header, "Pris"],
      [...center, 500_000],
      [...shelters, 510_000],
    ],
  ),
  "a column that is deleted": becomes(
    (table) => table.columns.getItem("Enhed").delete(),
    "Budget!A1:A3",
    [["Årsværk"], [17], [15]],
  ),
  "a row of totals": becomes(
    (table) => {
      table.showTotals = true;
    },
    "Budget!A1:B4",
    [header, center, shelters, ["Total", ""]],
  ),
  "a smaller size": becomes((table) => table.resize("A1:B2"), "Budget!A1:B2", [header, center]),
  "a column by a name that no column has": async (open) => {
    open();
    const refusal = await refusalOf((context) => {
      staffing(context).columns.getItem("Pris").load("name");
    });
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual([
      "ItemNotFound",
      "TableColumnCollection.getItem",
    ]);
  },
  "a table that is turned into a range leaves its cells": async (open) => {
    open();
    await Excel.run(async (context) => {
      const range = staffing(context).convertToRange();
      range.load("values");
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([count.value, range.values]).toEqual([0, [header, center, shelters]]);
    });
  },
  "a table without a header gets one": async (open) => {
    const { type } = open();
    type("A1:B1", 5);
    await Excel.run(async (context) => {
      const table = active(context).tables.add("A1:B1", false);
      const whole = table.getRange();
      whole.load("values");
      await context.sync();
      expect(whole.values).toEqual([
        ["Column1", "Column2"],
        [5, 5],
      ]);
    });
  },
};
