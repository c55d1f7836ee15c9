import { beforeAll, expect, test } from "vitest";
import { loadIronCalcInNode } from "../src/calculation/load-in-node.js";
import { Workbook } from "../src/model/workbook.js";
import { openNodeDoor } from "../src/node/node-door.js";
import { ExcelHost } from "../src/rich-api/excel-host.js";
import { excelOnTheWeb } from "../src/web/requirement-sets.js";

let host: ExcelHost;
beforeAll(() => {
  host = new ExcelHost({ workbook: new Workbook({ makeEngine: loadIronCalcInNode() }) });
  openNodeDoor({ requirements: { ...excelOnTheWeb, ExcelApi: "1.10" } }).connect(host);
});

const range = ({ workbook }: Excel.RequestContext): Excel.Range =>
  workbook.worksheets.getActiveWorksheet().getRange("A1");

test.each([
  ["ExcelApi", "1.10", true],
  ["excelapi", "1.9", true],
  ["ExcelApi", "1.11", false],
  ["SharedRuntime", "1.1", true],
  ["DialogApi", undefined, true],
  ["IdentityAPI", "1.3", false],
])("whether %s %s is offered", (name, version, offered) => {
  expect(Office.context.requirements.isSetSupported(name, version)).toBe(offered);
});

test("a member of an offered set is asked for", async () => {
  await Excel.run(async (context) => {
    range(context).load("address");
    await context.sync();
  });
  expect(host.log.entries.length).toBeGreaterThan(0);
});

test("a member above the offered sets is refused by the client, and never reaches the host", () => {
  const asked = host.log.entries.length;
  const context = new Excel.RequestContext();
  // ExcelApi 1.11
  expect(() => context.workbook.application.cultureInfo).toThrow(
    expect.objectContaining({ code: "ApiNotFound" }),
  );
  expect(host.log.entries.length).toBe(asked);
});
