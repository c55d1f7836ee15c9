import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";
import { officeError } from "../../../src/web/protocol/numbers.js";

const loadName = ({ workbook }: Excel.RequestContext): void => {
  workbook.worksheets.getActiveWorksheet().load("name");
};

export const faults: Cases = {
  "a request that does not get through": async (open) => {
    const { host } = open();
    host.faults.plan(1, { kind: "notDelivered", officeError: officeError.activityLimitReached });
    expect(await refusalOf(loadName)).toMatchObject({ code: "ActivityLimitReached" });
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
