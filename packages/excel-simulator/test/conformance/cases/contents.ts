import { expect } from "vitest";
import type { Cases } from "../cases.js";

const active = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getActiveWorksheet();

export const contents: Cases = {
  "a formula is computed, and follows its cells": async (open) => {
    const { type } = open();
    await Excel.run(async (context) => {
      const range = active(context).getRange("A1:A2");
      range.formulas = [[10], ["=A1*2"]];
      type("A1", 21);
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[10], [20]]);
      expect(range.formulas).toEqual([[10], ["=A1*2"]]);
    });
  },
  "null leaves a cell alone": async (open) => {
    const { type } = open();
    type("A1", "før");
    await Excel.run(async (context) => {
      const range = active(context).getRange("A1:B1");
      range.values = [[null, "efter"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["før", "efter"]]);
    });
  },
  "one value fills a range": async (open) => {
    open();
    await Excel.run(async (context) => {
      const range = active(context).getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  },
  "an address names its sheet, in quotes where it must": async (open) => {
    open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Løn 2027").getRange("B2:C3");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'Løn 2027'!B2:C3");
    });
  },
  "a number is shown by its format": async (open) => {
    open();
    await Excel.run(async (context) => {
      const cell = active(context).getRange("A1");
      cell.values = [[1234567.5]];
      cell.numberFormat = [["#,##0.00"]];
      cell.load("text");
      await context.sync();
      expect(cell.text).toEqual([["1,234,567.50"]]);
    });
  },
  "a table has rows, columns and a body": async (open) => {
    open();
    await Excel.run(async (context) => {
      const range = active(context).getRange("A1:B3");
      range.values = [
        ["Enhed", "Årsværk"],
        ["Socialcentret", 17],
        ["Herbergerne", 15],
      ];
      const table = active(context).tables.add("A1:B3", true);
      table.name = "Stillinger";
      table.columns.load("items/name");
      table.rows.load("count");
      const body = table.getDataBodyRange();
      body.load("address");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Enhed", "Årsværk"]);
      expect([table.rows.count, body.address]).toEqual([2, "Budget!A2:B3"]);
    });
  },
  "a row added to a table is part of it": async (open) => {
    open();
    await Excel.run(async (context) => {
      active(context).getRange("A1:A2").values = [["Enhed"], ["Socialcentret"]];
      const table = active(context).tables.add("A1:A2", true);
      table.rows.add(undefined, [["Herbergerne"]]);
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      expect(body.values).toEqual([["Socialcentret"], ["Herbergerne"]]);
    });
  },
  "what is written below a table belongs to it": async (open) => {
    const { type } = open();
    await Excel.run(async (context) => {
      active(context).getRange("A1:A2").values = [["Enhed"], ["Socialcentret"]];
      const table = active(context).tables.add("A1:A2", true);
      await context.sync();
      type("A3", "Herbergerne");
      const whole = table.getRange();
      whole.load("address");
      await context.sync();
      expect(whole.address).toBe("Budget!A1:A3");
    });
  },
  "a name stands for its range, Danish letters and all": async (open) => {
    open();
    await Excel.run(async (context) => {
      const cell = active(context).getRange("B2");
      cell.values = [[17]];
      const name = context.workbook.names.add("årsværk", cell);
      name.load("value,type");
      const twice = active(context).getRange("B3");
      twice.formulas = [["=årsværk*2"]];
      twice.load("values");
      await context.sync();
      expect([name.value, name.type, twice.values]).toEqual(["Budget!B2", "Range", [[34]]]);
    });
  },
  "a name that is deleted is gone": async (open) => {
    open();
    await Excel.run(async (context) => {
      context.workbook.names.add("årsværk", active(context).getRange("B2"));
      context.workbook.names.getItem("årsværk").delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  },
  "a setting keeps what JSON can hold": async (open) => {
    open();
    await Excel.run(async (context) => {
      context.workbook.settings.add("plan", { år: [2027, 2028], navn: "løn" });
      await context.sync();
    });
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("plan");
      setting.load("value");
      await context.sync();
      expect(setting.value).toEqual({ år: [2027, 2028], navn: "løn" });
    });
  },
  "an XML part is found by its namespace": async (open) => {
    open();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<plan xmlns="urn:a"/>');
      parts.add('<plan xmlns="urn:b">2</plan>');
      const xml = parts.getByNamespace("urn:b").getOnlyItem().getXml();
      await context.sync();
      expect(xml.value).toBe('<plan xmlns="urn:b">2</plan>');
    });
  },
  "a chart has its type, its title and its series": async (open) => {
    open();
    await Excel.run(async (context) => {
      const source = active(context).getRange("A1:B3");
      source.values = [
        ["Enhed", "Årsværk"],
        ["Socialcentret", 17],
        ["Herbergerne", 15],
      ];
      const chart = active(context).charts.add("ColumnClustered", source, "Columns");
      chart.title.text = "Årsværk";
      chart.load("chartType,title/text");
      chart.series.load("items/name");
      await context.sync();
      expect([chart.chartType, chart.title.text]).toEqual(["ColumnClustered", "Årsværk"]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Årsværk"]);
    });
  },
  "a sheet that is renamed is renamed in formulas": async (open) => {
    open();
    await Excel.run(async (context) => {
      const cell = active(context).getRange("A1");
      cell.formulas = [["='Løn 2027'!B2"]];
      context.workbook.worksheets.getItem("Løn 2027").name = "Drift";
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["=Drift!B2"]]);
    });
  },
  "a sheet that is added comes last, and one that is deleted is gone": async (open) => {
    open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Sum");
      worksheets.getItem("Løn 2027").delete();
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Budget", "Sum"]);
    });
  },
};
