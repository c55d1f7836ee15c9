import { expect } from "vitest";
import { cultures } from "../../../src/format/culture.js";
import type { Cases } from "../cases.js";

/** How numbers look, and how an add-in writes them in every language. */
const numbersIn =
  (name: keyof typeof cultures, decimal: string, group: string, shown: string): Cases[string] =>
  async (open) => {
    open({ culture: cultures[name] });
    await Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator,cultureInfo/name");
      const { numberFormat: separators } = application.cultureInfo;
      separators.load("numberDecimalSeparator,numberGroupSeparator");
      const cell = worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=ROUND(1234567.456,2)"]];
      cell.numberFormat = [["#,##0.00"]];
      cell.load("text,formulas,numberFormat");
      await context.sync();
      expect(application.cultureInfo.name).toBe(name);
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([
        decimal,
        group,
      ]);
      expect([separators.numberDecimalSeparator, separators.numberGroupSeparator]).toEqual([
        decimal,
        group,
      ]);
      expect(cell.text).toEqual([[shown]]);
      expect([cell.formulas, cell.numberFormat]).toEqual([
        [["=ROUND(1234567.456,2)"]],
        [["#,##0.00"]],
      ]);
    });
  };

export const locales: Cases = {
  "numbers in Danish": numbersIn("da-DK", ",", ".", "1.234.567,46"),
  "numbers in Norwegian": numbersIn("nb-NO", ",", "\u00a0", "1\u00a0234\u00a0567,46"),
  "numbers in English": numbersIn("en-US", ".", ",", "1,234,567.46"),
  "true and false are shown in the language, and are the same values": async (open) => {
    const { type } = open({ culture: cultures["da-DK"] });
    type("A1", true);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.load("text,values");
      await context.sync();
      expect([cell.text, cell.values]).toEqual([[["SAND"]], [[true]]]);
    });
  },
};
