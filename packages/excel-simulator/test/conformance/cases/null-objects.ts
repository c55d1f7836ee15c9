import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";

type Maybe = (context: Excel.RequestContext) => OfficeExtension.ClientObject & {
  isNullObject: boolean;
  load(): unknown;
};

const isMissing =
  (find: Maybe): Cases[string] =>
  async (open) => {
    open();
    await Excel.run(async (context) => {
      const object = find(context);
      await context.sync();
      expect(object.isNullObject).toBe(true);
    });
  };

export const nullObjects: Cases = {
  "a sheet that is not there": isMissing(({ workbook }) =>
    workbook.worksheets.getItemOrNullObject("Drift"),
  ),
  "a table that is not there": isMissing(({ workbook }) =>
    workbook.tables.getItemOrNullObject("Tabel1"),
  ),
  "a name that is not there": isMissing(({ workbook }) =>
    workbook.names.getItemOrNullObject("årsværk"),
  ),
  "a setting that is not there": isMissing(({ workbook }) =>
    workbook.settings.getItemOrNullObject("plan"),
  ),
  "an XML part that is not there": isMissing(({ workbook }) =>
    workbook.customXmlParts.getItemOrNullObject("{0}"),
  ),
  "a chart that is not there": isMissing(({ workbook }) =>
    workbook.worksheets.getActiveWorksheet().charts.getItemOrNullObject("Diagram"),
  ),
  "what is used of an empty sheet": isMissing(({ workbook }) =>
    workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true),
  ),
  "what two ranges apart have in common": isMissing(({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    return sheet.getRange("A1:B2").getIntersectionOrNullObject("D4");
  }),
  "what hangs on an object that is not there is not there either": isMissing(({ workbook }) =>
    workbook.worksheets.getItemOrNullObject("Drift").getRange("A1"),
  ),
  "a sheet that is there is no null object": async (open) => {
    open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("løn 2027");
      sheet.load("name");
      await context.sync();
      expect([sheet.isNullObject, sheet.name]).toEqual([false, "Løn 2027"]);
    });
  },
  "writing to a null object is refused": async (open) => {
    open();
    const refusal = await refusalOf(({ workbook }) => {
      workbook.worksheets.getItemOrNullObject("Drift").name = "Nyt";
    });
    expect(refusal.code).toBe("ItemNotFound");
  },
};
