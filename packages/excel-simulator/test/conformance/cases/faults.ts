import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";
import { officeError } from "../../../src/web/protocol/numbers.js";

const loadName = ({ workbook }: Excel.RequestContext): void => {
  workbook.worksheets.getActiveWorksheet().load("name");
};

/** As long as a cell may hold. */
const long = "x".repeat(32_000);
const texts = Array.from({ length: 180 }, () => [long]);

const firstCells = ({ workbook }: Excel.RequestContext): Excel.Range =>
  workbook.worksheets.getActiveWorksheet().getRange("A1:A180");

export const faults: Cases = {
  "a request that does not get through": async (open) => {
    const { host } = open();
    host.faults.plan(1, { kind: "notDelivered", officeError: officeError.activityLimitReached });
    expect(await refusalOf(loadName)).toMatchObject({ code: "ActivityLimitReached" });
  },
  "a session that has timed out": async (open) => {
    const { host } = open();
    const { invalidOrTimedOutSession } = officeError;
    host.faults.plan(1, { kind: "notDelivered", officeError: invalidOrTimedOutSession });
    expect(await refusalOf(loadName)).toMatchObject({ code: "InvalidOrTimedOutSession" });
  },
  "a request above 5 MB, of which nothing is done": async (open) => {
    const { host, workbook } = open();
    const refusal = await refusalOf((context) => {
      firstCells(context).values = texts;
    });
    expect(refusal.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.log.entries).toMatchObject([{ refused: refusal.code, responseBytes: 0 }]);
    expect(workbook.changes.undoable).toBe(0);
  },
  "an answer above 5 MB": async (open) => {
    const { host, workbook } = open();
    workbook.enter(
      workbook.sheets.active,
      { row: 0, column: 0, rows: 180, columns: 1 },
      () => long,
    );
    const refusal = await refusalOf((context) => {
      firstCells(context).load("values");
    });
    expect(refusal.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(host.log.entries.at(0)?.responseBytes).toBeGreaterThan(5 * 1024 * 1024);
  },
  "somebody else writes between reading and writing: the later wins, and both are there to be read":
    async (open) => {
      const { host, workbook } = open();
      host.faults.plan(2, {
        kind: "coAuthorEdit",
        edit: () => {
          const [row, column] = [0, 0];
          workbook.enter(
            workbook.sheets.active,
            { row, column, rows: 1, columns: 2 },
            () => "deres",
          );
        },
      });
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
        cells.load("values");
        await context.sync();
        expect(cells.values).toEqual([["", ""]]);
        cells.getCell(0, 0).values = [["vores"]];
        cells.load("values");
        await context.sync();
        expect(cells.values).toEqual([["vores", "deres"]]);
      });
    },
  "a request that fails the second time of three": async (open) => {
    const { host } = open();
    host.faults.plan(2, { kind: "refused", code: "GeneralException" });
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
        await context.sync();
      });
    await write("A1");
    await expect(write("A2")).rejects.toMatchObject({ code: "GeneralException" });
    await write("A3");
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([[1], [""], [1]]);
    });
  },
  "a later request than the next": async (open) => {
    const { host } = open();
    host.faults.plan(2, { kind: "refused", code: "GeneralException" });
    await Excel.run(async (context) => {
      loadName(context);
      await context.sync();
    });
    expect(await refusalOf(loadName)).toMatchObject({ code: "GeneralException" });
  },
  "a host that is slow answers all the same": async (open) => {
    const { host } = open();
    host.faults.plan(1, { kind: "delay", milliseconds: 30 });
    const start = performance.now();
    await Excel.run(async (context) => {
      loadName(context);
      await context.sync();
    });
    expect(performance.now() - start).toBeGreaterThan(25);
  },
  "a host that is gone never answers": async (open) => {
    const { host, settled } = open();
    host.faults.plan(1, { kind: "silence" });
    let answered = false;
    const note = (): void => void (answered = true);
    void Excel.run(async (context) => {
      loadName(context);
      await context.sync();
    }).then(note, note);
    await settled();
    expect(answered).toBe(false);
  },
  "faults that are called off do not happen": async (open) => {
    const { host } = open();
    host.faults.plan(1, { kind: "refused", code: "GeneralException" });
    host.faults.clear();
    await Excel.run(async (context) => {
      loadName(context);
      await context.sync();
    });
    expect(host.log.entries.map(({ refused }) => refused)).toEqual([undefined]);
  },
};
