import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";

export const loading: Cases = {
  "a property that was not loaded cannot be read": async (open) => {
    open();
    const refusal = refusalOf((context) => {
      expect(context.workbook.worksheets.getActiveWorksheet().name).toBe("never read");
    });
    expect(await refusal).toMatchObject({ code: "PropertyNotLoaded" });
  },
  "a property that was loaded is there after sync": async (open) => {
    open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Budget");
    });
  },
  "another property than the loaded one is not there": async (open) => {
    open();
    const refusal = refusalOf(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("address");
      await context.sync();
      expect(range.formulas).toBe("never read");
    });
    expect(await refusal).toMatchObject({ code: "PropertyNotLoaded" });
  },
  "a loaded value does not follow the workbook until it is loaded again": async (open) => {
    const { type } = open();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.load("values");
      await context.sync();
      type("A1", 7);
      await context.sync();
      expect(cell.values).toEqual([[""]]);
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[7]]);
    });
  },
  "items of a collection are loaded by what they have in common": async (open) => {
    open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/position");
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
        ["Budget", 0],
        ["Løn 2027", 1],
      ]);
    });
  },
  "a property of an object that hangs on another is loaded by its path": async (open) => {
    open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Løn 2027").getRange("B2");
      range.load("worksheet/name");
      await context.sync();
      expect(range.worksheet.name).toBe("Løn 2027");
    });
  },
  "top and skip cut a collection": async (open) => {
    open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Løn 2027"]);
    });
  },
  "what a method gives is there after sync, and not before": async (open) => {
    open();
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(() => count.value).toThrow();
      await context.sync();
      expect(count.value).toBe(2);
    });
  },
  "a range kept past its run cannot be used": async (open) => {
    open();
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("values");
      await context.sync();
      return range;
    });
    expect(() => kept.load("address")).toThrow(
      expect.objectContaining({ code: "InvalidObjectPath" }),
    );
  },
  "the host lets go of what the run held": async (open) => {
    const { host, settled } = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3").load("values");
      await context.sync();
      expect(host.keptObjects).toBe(1);
    });
    await settled();
    expect(host.keptObjects).toBe(0);
  },
};
