import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";

const active = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getActiveWorksheet();

export const names: Cases = {
  "a name of a sheet hides the workbook's on that sheet": async (open) => {
    open();
    await Excel.run(async (context) => {
      const { names: ofWorkbook, worksheets } = context.workbook;
      const other = worksheets.getItem("Løn 2027");
      ofWorkbook.add("pris", 500_000 as unknown as string);
      active(context).names.add("pris", 510_000 as unknown as string);
      const [here, there] = [active(context).getRange("A1"), other.getRange("A1")];
      for (const cell of [here, there]) {
        cell.formulas = [["=pris"]];
        cell.load("values");
      }
      await context.sync();
      expect([here.values, there.values]).toEqual([[[510_000]], [[500_000]]]);
    });
  },
  "a name gives its range": async (open) => {
    open();
    await Excel.run(async (context) => {
      context.workbook.names.add("årsværk", active(context).getRange("B2:B4"));
      const range = context.workbook.names.getItem("ÅRSVÆRK").getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Budget!B2:B4");
    });
  },
  "a name of a constant has no range": async (open) => {
    open();
    const refusal = await refusalOf(({ workbook }) => {
      const name = workbook.names.add("satser", "=0.011");
      name.getRange().load("address");
    });
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "NamedItem.getRange",
    ]);
  },
  "a name that is there already": async (open) => {
    open();
    const refusal = await refusalOf(({ workbook }) => {
      workbook.names.add("pris", "=500000");
      workbook.names.add("Pris", "=510000");
    });
    expect(refusal.debugInfo.errorLocation).toBe("NamedItemCollection.add");
  },
};
