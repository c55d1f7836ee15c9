import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";

const active = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getActiveWorksheet();

/** Refused with a code, at a place. */
const isRefused =
  (code: string, place: string, ask: (context: Excel.RequestContext) => void): Cases[string] =>
  async (open) => {
    open();
    const refusal = await refusalOf(ask);
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual([code, place]);
  };

export const errors: Cases = {
  "a sheet by a name that no sheet has": isRefused(
    "ItemNotFound",
    "WorksheetCollection.getItem",
    ({ workbook }) => workbook.worksheets.getItem("Drift").load("name"),
  ),
  "a table by a name that no table has": isRefused(
    "ItemNotFound",
    "TableCollection.getItem",
    ({ workbook }) => workbook.tables.getItem("Tabel1").load("name"),
  ),
  "a setting by a key that no setting has": isRefused(
    "ItemNotFound",
    "SettingCollection.getItem",
    ({ workbook }) => workbook.settings.getItem("plan").load("value"),
  ),
  "an address that is none": isRefused("InvalidArgument", "Worksheet.getRange", (context) =>
    active(context).getRange("her").load("address"),
  ),
  "values of another size than the range": isRefused(
    "InvalidArgument",
    "Range.values",
    (context) => {
      active(context).getRange("A1:B2").values = [[1, 2]];
    },
  ),
  "a row of another length than the others": isRefused(
    "InvalidArgument",
    "Range.values",
    (context) => {
      active(context).getRange("A1:B2").values = [[1, 2], [3]];
    },
  ),
  "a cell off the sheet": isRefused("InvalidArgument", "Range.getOffsetRange", (context) =>
    active(context).getRange("A1").getOffsetRange(-1, 0).load("address"),
  ),
  "a sheet of a name that another has": isRefused(
    "ItemAlreadyExists",
    "WorksheetCollection.add",
    ({ workbook }) => workbook.worksheets.add("budget"),
  ),
  "a sheet of a name that none may have": isRefused(
    "InvalidArgument",
    "Worksheet.name",
    (context) => {
      active(context).name = "Løn/drift";
    },
  ),
  "a table over a table": isRefused("MergedRangeConflict", "TableCollection.add", (context) => {
    active(context).tables.add("A1:B3", true);
    active(context).tables.add("B2:C4", true);
  }),
  "a name that looks like a cell": isRefused(
    "InvalidArgument",
    "NamedItemCollection.add",
    (context) => context.workbook.names.add("ABC12", active(context).getRange("A1")),
  ),
  "XML that is none": isRefused("InvalidArgument", "CustomXmlPartCollection.add", ({ workbook }) =>
    workbook.customXmlParts.add("plan"),
  ),
  "the statement that was refused is told": async (open) => {
    open();
    const { debugInfo } = await refusalOf(({ workbook }) => {
      workbook.worksheets.getItem("Drift").load("name");
    });
    expect(debugInfo).toMatchObject({ statement: "var worksheet = worksheets.getItem(...);" });
  },
  "a request above the limit is refused unread": async (open) => {
    const { host, workbook } = open({ payloadLimit: 2_000 });
    const refusal = await refusalOf((context) => {
      active(context).getRange("A1").values = [["x".repeat(2_000)]];
    });
    expect(refusal.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.log.entries.at(0)).toMatchObject({ refused: refusal.code, responseBytes: 0 });
    expect(workbook.changes.undoable).toBe(0);
  },
  "an answer above the limit is refused": async (open) => {
    const { type } = open({ payloadLimit: 3_000 });
    type("A1:A50", "y".repeat(80));
    const refusal = await refusalOf((context) => {
      active(context).getRange("A1:A50").load("values");
    });
    expect(refusal.code).toBe("ResponsePayloadSizeLimitExceeded");
  },
  "a sheet that is protected": async (open) => {
    open();
    const refusal = await refusalOf((context) => {
      active(context).protection.protect();
      active(context).getRange("A1").values = [[1]];
    });
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual([
      "AccessDenied",
      "Range.values",
    ]);
  },
  "a workbook that is read-only": async (open) => {
    const { workbook } = open();
    workbook.changes.readOnly = true;
    const refusal = await refusalOf((context) => {
      active(context).getRange("A1").values = [[1]];
    });
    expect(refusal.code).toBe("AccessDenied");
  },
  "while the user types in a cell": async (open) => {
    const { host } = open();
    host.cellEdit.begin();
    const refusal = await refusalOf((context) => {
      active(context).load("name");
    });
    expect(refusal.code).toBe("InvalidOperationInCellEditMode");
  },
  "a run that waits for the user to leave the cell": async (open) => {
    const { host, settled } = open();
    host.cellEdit.begin();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = active(context);
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    await settled();
    expect(host.log.entries).toEqual([]);
    host.cellEdit.end();
    expect(await run).toBe("Budget");
  },
};
