import { beforeAll, expect, test } from "vitest";
import { loadIronCalcInNode } from "../src/calculation/load-in-node.js";
import { Workbook } from "../src/model/workbook.js";
import { openNodeDoor, type NodeDoor } from "../src/node/node-door.js";
import { ExcelHost } from "../src/rich-api/excel-host.js";

const rows = 5_000;
const columns = 10;
const address = "A1:J5000";
const makeEngine = loadIronCalcInNode();
let door: NodeDoor;
beforeAll(() => {
  door = openNodeDoor();
});

function open(): ExcelHost {
  const host = new ExcelHost({ workbook: new Workbook({ makeEngine }) });
  door.connect(host);
  return host;
}

const grid = <T>(valueAt: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => valueAt(row, column)),
  );

async function writeAndRead(values: (number | string)[][]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.values = values;
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

test("50.000 cells are written and read back in less than two seconds", async () => {
  open();
  const values = grid((row, column) => row * columns + column);
  const start = performance.now();
  const read = await writeAndRead(values);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(read).toEqual(values);
});

test("the log shows the pieces in which the client writes them, and what they weigh", async () => {
  const { log } = open();
  await writeAndRead(grid((row, column) => row * columns + column));
  const [request, ...more] = log.entries.filter(({ cellsWritten }) => cellsWritten.length > 0);
  expect(more).toEqual([]);
  expect(request?.cellsWritten.length).toBe(Math.ceil((rows * columns) / 1_500));
  expect(Math.max(...(request?.cellsWritten ?? []))).toBe(1_500);
  expect(sum(request?.cellsWritten ?? [])).toBe(rows * columns);
  expect(request?.requestBytes).toBe(new TextEncoder().encode(request?.text).length);
  expect(request?.responseBytes).toBe(new TextEncoder().encode(request?.body).length);
  expect(request?.requestBytes).toBeGreaterThan(6 * rows * columns);
});

test("the same cells with long texts are above the limit, and none of them is written", async () => {
  const { log, workbook } = open();
  const values = grid((row, column) => `${row * columns + column}`.padEnd(120, "x"));
  await expect(writeAndRead(values)).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  const refused = log.entries.filter((entry) => entry.refused !== undefined);
  expect(refused).toMatchObject([{ refused: "RequestPayloadSizeLimitExceeded", responseBytes: 0 }]);
  expect(refused[0]?.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  expect(workbook.valueAt(workbook.sheets.active, 0, 0)).toBe("");
});
