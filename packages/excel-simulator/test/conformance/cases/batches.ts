import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";

const active = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getActiveWorksheet();

const valuesOf = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = active(context).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

export const batches: Cases = {
  "nothing happens before sync": async (open) => {
    const { host } = open();
    await Excel.run(async (context) => {
      active(context).getRange("A1").values = [[1]];
      expect(host.log.entries).toEqual([]);
      await context.sync();
      expect(host.log.entries.length).toBe(1);
    });
  },
  "what came before a refusal stays, what comes after is not done": async (open) => {
    open();
    await refusalOf((context) => {
      active(context).getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("Drift").load("name");
      active(context).getRange("A2").values = [[2]];
    });
    expect(await valuesOf("A1:A2")).toEqual([[1], [""]]);
  },
  "each call is a step of undo": async (open) => {
    const { workbook } = open();
    await Excel.run(async (context) => {
      active(context).getRange("A1").values = [[1]];
      active(context).getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(workbook.undo()).toBe(true);
    expect(await valuesOf("A1:A2")).toEqual([[1], [""]]);
  },
  "many cells are written in pieces of 1.500": async (open) => {
    const { host } = open();
    await Excel.run(async (context) => {
      active(context).getRange("A1:D1000").values = Array.from({ length: 1000 }, (_, row) =>
        Array.from({ length: 4 }, (_cell, column) => row * 4 + column),
      );
      await context.sync();
    });
    const written = host.log.entries.flatMap(({ cellsWritten }) => cellsWritten);
    expect(Math.max(...written)).toBeLessThanOrEqual(1500);
    expect(written.reduce((sum, cells) => sum + cells, 0)).toBe(4000);
    expect(await valuesOf("D1000")).toEqual([[3999]]);
  },
  "a request that Excel refuses once goes through the next time": async (open) => {
    const { host } = open();
    host.faults.plan(1, { kind: "refused", code: "ServiceNotAvailable" });
    const refusal = await refusalOf((context) => void active(context).load("name"));
    expect(refusal.code).toBe("ServiceNotAvailable");
    expect(await valuesOf("A1")).toEqual([[""]]);
  },
  "somebody else can write between reading and writing": async (open) => {
    const { host, workbook } = open();
    host.faults.plan(2, {
      kind: "coAuthorEdit",
      edit: () => {
        const { active: sheet } = workbook.sheets;
        workbook.enter(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, () => "deres");
      },
    });
    expect(await valuesOf("A1")).toEqual([[""]]);
    expect(await valuesOf("A1")).toEqual([["deres"]]);
  },
  "what nobody simulated is refused and listed": async (open) => {
    const { host } = open();
    const refusal = await refusalOf(({ workbook }) => void workbook.pivotTables.load("items"));
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual([
      "ApiNotFound",
      "Workbook.pivotTables",
    ]);
    expect([...host.unknown]).toEqual(["Workbook.pivotTables"]);
  },
  "a property that cannot be written is refused": async (open) => {
    open();
    await Excel.run(async (context) => {
      const range = active(context).getRange("A1");
      expect(() => range.set({ address: "B2" } as object)).toThrow(
        expect.objectContaining({ code: "InvalidArgument" }),
      );
      await context.sync();
    });
  },
};
