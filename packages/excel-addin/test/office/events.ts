import type { ClientFlavour, NodeDoorOptions } from "@aarsvaerk/excel-simulator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onEdits } from "../../src/office/events/on-edits.js";
import { onSelection } from "../../src/office/events/on-selection.js";
import { ownWriting } from "../../src/office/events/own-writing.js";
import type { Reply } from "../../src/office/failure.js";
import { run } from "../../src/office/run.js";
import type { SheetEdit } from "../../src/office/workbook-port.js";
import { faults } from "./faults.js";
import { startClient, type OpenedExcel } from "./harness.js";
import { roundTrips } from "./round-trips.js";
import { everythingIn } from "./snapshot.js";

const writeOwn = (address: string) =>
  run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange(address).values = [[1]];
    await context.sync();
  });

/** In milliseconds: edits are gathered for a moment, and are ours for a moment after a writing. */
const moment = 60;
/** Until what was gathered is told. */
const later = () => new Promise((resolve) => setTimeout(resolve, 3 * moment));

/** What the pane hears, held against one client. */
export function hearing(flavour: ClientFlavour, options: NodeDoorOptions = {}): void {
  const open = startClient(flavour, options);
  let excel: OpenedExcel;
  let told: (readonly SheetEdit[])[];
  let stops: (() => void)[];
  const own = ownWriting(moment);

  beforeEach(() => {
    excel = open({ sheets: ["Ark1", "Løn 2027"] });
    told = [];
    stops = [];
  });
  afterEach(async () => {
    for (const stop of stops) stop();
    await run((context) => context.sync());
  });

  const started = (reply: Reply<() => void>): (() => void) => {
    if (!reply.ok) throw new Error(reply.failure.code);
    stops.push(reply.value);
    return reply.value;
  };
  const hear = async () => started(await onEdits((edits) => told.push(edits), own, moment));

  describe("edits", () => {
    test("of the user and of co-authors are told together, a moment later", async () => {
      await hear();
      excel.typeInto("Ark1!B4", 1);
      excel.coAuthor("Løn 2027!C5", "x");
      excel.typeInto("Ark1!B5", 2);
      expect(told).toEqual([]);
      await vi.waitFor(() => expect(told).toHaveLength(1));
      expect(told[0]).toEqual([
        { address: "Ark1!B4", by: "user" },
        { address: "Løn 2027!C5", by: "coAuthor" },
        { address: "Ark1!B5", by: "user" },
      ]);
    });

    test("of the pane itself are not told", async () => {
      await hear();
      await own.during(() => writeOwn("A1"));
      await later();
      excel.typeInto("Ark1!B4", 1);
      await vi.waitFor(() => expect(told).toEqual([[{ address: "Ark1!B4", by: "user" }]]));
    });

    test("of a co-author are told also while the pane writes", async () => {
      await hear();
      await own.during(async () => {
        excel.coAuthor("Ark1!A1", 1);
        await writeOwn("A2");
      });
      await vi.waitFor(() => expect(told).toEqual([[{ address: "Ark1!A1", by: "coAuthor" }]]));
    });

    test("on a sheet that is new are told by its name", async () => {
      await hear();
      excel.host.byUser((workbook) => workbook.addSheet("Nyt"));
      excel.typeInto("Nyt!A1", 1);
      await vi.waitFor(() => expect(told).toEqual([[{ address: "Nyt!A1", by: "user" }]]));
    });

    test("that take a sheet away are told by its name", async () => {
      await hear();
      excel.host.byUser((workbook) => workbook.deleteSheet(workbook.sheets.find("Løn 2027")!));
      await vi.waitFor(() => expect(told).toEqual([[{ address: "Løn 2027", by: "user" }]]));
    });

    test("are told one after another when they come one after another", async () => {
      await hear();
      excel.typeInto("Ark1!A1", 1);
      await vi.waitFor(() => expect(told).toHaveLength(1));
      excel.typeInto("Ark1!A2", 2);
      await vi.waitFor(() => expect(told).toHaveLength(2));
    });

    test("are not told any more after stopping, and Excel is told so", async () => {
      const stop = await hear();
      excel.typeInto("Ark1!A1", 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      stop();
      await run((context) => context.sync());
      excel.typeInto("Ark1!A2", 2);
      await later();
      expect(told).toEqual([]);
      expect(excel.host.log.entries.map(({ text }) => text).join()).toContain("_Unregister");
    });

    test("cost one request to listen for, and none to be told", async () => {
      await hear();
      excel.typeInto("Ark1!A1", 1);
      await vi.waitFor(() => expect(told).toHaveLength(1));
      expect(roundTrips(excel.host)).toHaveLength(1);
      expect([...excel.host.unknown]).toEqual([]);
    });

    test("are told with the id of the sheet where Excel does not answer for its name", async () => {
      await hear();
      excel.host.byUser((workbook) => workbook.addSheet("Nyt"));
      excel.host.faults.plan(1, { kind: "refused", code: "GeneralException" });
      excel.typeInto("Nyt!A1", 1);
      await vi.waitFor(() => expect(told).toHaveLength(1));
      expect(told[0]?.[0]?.address).toMatch(/^\{.+\}!A1$/);
    });
  });

  describe("the selection", () => {
    const selected: string[] = [];
    const follow = async () => {
      selected.length = 0;
      return started(await onSelection((address) => selected.push(address)));
    };
    const select = (name: string, row: number) =>
      excel.host.byUser((workbook) => {
        const area = { row, column: 2, rows: 1, columns: 1 };
        workbook.select(workbook.sheets.find(name)!, area);
      });

    test("is told where it comes to rest, on whatever sheet", async () => {
      await follow();
      select("Ark1", 3);
      select("Ark1", 4);
      await vi.waitFor(() => expect(selected).toEqual(["Ark1!C5"]));
      select("Løn 2027", 6);
      await vi.waitFor(() => expect(selected).toEqual(["Ark1!C5", "Løn 2027!C7"]));
    });

    test("is told when another sheet is gone to", async () => {
      await follow();
      excel.host.byUser((workbook) => workbook.activate(workbook.sheets.find("Løn 2027")!));
      await vi.waitFor(() => expect(selected).toEqual(["Løn 2027!A1"]));
    });

    test("is not told any more after stopping", async () => {
      const stop = await follow();
      stop();
      select("Ark1", 3);
      await later();
      expect(selected).toEqual([]);
    });
  });

  describe("a fault while listening begins is told, changes nothing, and does not last", () => {
    const quick = faults.filter(([, { kind }]) => kind !== "silence");
    test.each(quick)("%s", async (_, fault, code) => {
      const before = everythingIn(excel.workbook);
      for (const listen of [
        () => onEdits(() => undefined, own),
        () => onSelection(() => undefined),
      ]) {
        excel.host.faults.plan(1, fault);
        expect(await listen()).toMatchObject({ ok: false, failure: { code } });
      }
      expect(everythingIn(excel.workbook)).toEqual(before);
      await hear();
    });
  });
}
