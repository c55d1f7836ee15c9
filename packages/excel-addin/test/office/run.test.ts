import { beforeEach, describe, expect, test, vi } from "vitest";
import { BatchFailure, run } from "../../src/office/run.js";
import { faults } from "./faults.js";
import { startClient, type OpenedExcel } from "./harness.js";

const open = startClient("web");
let excel: OpenedExcel;
beforeEach(() => {
  excel = open();
});

const limit = 50;

const nameOf = (sheet: string) => async (context: Excel.RequestContext) => {
  const found = context.workbook.worksheets.getItem(sheet).load("name");
  await context.sync();
  return found.name;
};

describe("a batch that fails", () => {
  test.each(faults)("%s", async (_, fault, code) => {
    excel.host.faults.plan(1, fault);
    const reply = await run(nameOf("Ark1"), { limit });
    expect(reply).toMatchObject({ ok: false, failure: { code, aftermath: "asBefore" } });
    expect(JSON.stringify(reply)).not.toContain("message");
    expect(await run(nameOf("Ark1"))).toEqual({ ok: true, value: "Ark1" });
  });

  test.each([
    ["Timeout", "noAnswer"],
    ["InvalidObjectPath", "placeGone"],
  ])("%s, which only the real Excel raises", async (raised, code) => {
    const error: unknown = Object.create(OfficeExtension.Error.prototype, {
      code: { value: raised },
      debugInfo: { value: {} },
    });
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is one, made by hand
    expect(await run(() => Promise.reject(error))).toMatchObject({ ok: false, failure: { code } });
  });

  test("says where Excel raised it", async () => {
    expect(await run(nameOf("Ark9"))).toEqual({
      ok: false,
      failure: {
        code: "placeGone",
        aftermath: "asBefore",
        detail: "ItemNotFound (WorksheetCollection.getItem)",
      },
    });
  });

  test("can give itself up", async () => {
    const failure = { code: "changedMeanwhile", place: "Ark1!A1" } as const;
    const reply = await run(() => Promise.reject(new BatchFailure(failure)));
    expect(reply).toEqual({ ok: false, failure: { ...failure, aftermath: "asBefore" } });
  });

  test("by a mistake of the program is thrown, and the next one runs", async () => {
    const unloaded = run((context) =>
      Promise.resolve(context.workbook.worksheets.getItem("Ark1").name),
    );
    await expect(unloaded).rejects.toThrow("not available");
    await expect(run(() => Promise.reject(new TypeError("x")))).rejects.toThrow(TypeError);
    expect(await run(nameOf("Ark1"))).toMatchObject({ ok: true });
  });
});

test("what is given up sends nothing more, also where the answer comes late", async () => {
  excel.host.faults.plan(1, { kind: "delay", milliseconds: 100 });
  const reply = await run(
    async (context) => {
      const cell = context.workbook.worksheets.getItem("Ark1").getRange("A1").load("values");
      await context.sync();
      cell.values = [["for sent"]];
      await context.sync();
    },
    { limit },
  );
  expect(reply).toMatchObject({ ok: false, failure: { code: "noAnswer" } });
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(excel.valueAt("Ark1!A1")).toBe("");
});

test("a writing that was given up waits for the cell to be left, and is done then", async () => {
  excel.host.cellEdit.begin();
  const writing = run(
    (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [[1]];
      return context.sync();
    },
    { limit },
  );
  expect(await writing).toMatchObject({ ok: false, failure: { code: "noAnswer" } });
  excel.host.cellEdit.end();
  await vi.waitFor(() => expect(excel.valueAt("Ark1!A1")).toBe(1));
});

describe("called off", () => {
  const write = async (context: Excel.RequestContext, value: number) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [[value]];
    await context.sync();
  };

  test("before it began, nothing is sent", async () => {
    const reply = await run((context) => write(context, 1), { signal: AbortSignal.abort() });
    expect(reply).toMatchObject({ ok: false, failure: { code: "cancelled" } });
    expect(excel.host.log.entries).toEqual([]);
  });

  test("between two requests, the second is not sent", async () => {
    const calling = new AbortController();
    const reply = await run(
      async (context) => {
        await write(context, 1);
        calling.abort();
        await write(context, 2);
      },
      { signal: calling.signal },
    );
    expect(reply).toMatchObject({ ok: false, failure: { code: "cancelled" } });
    expect(excel.valueAt("Ark1!A1")).toBe(1);
  });

  test("after the last request, what was done is done", async () => {
    const calling = new AbortController();
    const reply = await run(
      async (context) => {
        await write(context, 1);
        calling.abort();
        return "done";
      },
      { signal: calling.signal },
    );
    expect(reply).toEqual({ ok: true, value: "done" });
  });
});

test("batches run one after another", async () => {
  const order: string[] = [];
  const batch = (name: string) => async (context: Excel.RequestContext) => {
    order.push(`${name} begins`);
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push(`${name} ends`);
  };
  await Promise.all([run(batch("a")), run(batch("b"))]);
  expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test("lets go of the objects that it asked for", async () => {
  await run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Ark1").getRange("A1:B2").load("values");
    await context.sync();
    expect(cells.values).toHaveLength(2);
  });
  await vi.waitFor(() => expect(excel.host.keptObjects).toBe(0));
});
