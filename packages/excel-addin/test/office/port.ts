import type { ClientFlavour } from "@aarsvaerk/excel-simulator";
import { readPlan } from "@aarsvaerk/workbook";
import { expect, test, vi } from "vitest";
import { excelPort } from "../../src/office/excel-port.js";
import type { SheetEdit } from "../../src/office/workbook-port.js";
import { examplePlan } from "../example-plans.js";
import { hostileLabels, hostilePlan } from "./hostile-plan.js";
import { startClient } from "./harness.js";
import { checkReadBack, sheetsOf, valueOf } from "./read-back.js";
import { everythingIn } from "./snapshot.js";

/** Writing and reading whole plans. */
const timeout = 30_000;

const note = examplePlan("koebenhavn-2011/plan.json");

/** The port as a whole: what is written is read, what is typed is heard, what is undone is gone. */
export function portWith(flavour: ClientFlavour): void {
  const open = startClient(flavour);

  test("what is written is read as the plan it was", { timeout }, async () => {
    open();
    await checkReadBack(note);
  });

  test(
    "labels that look like something else are read as the texts they are",
    { timeout },
    async () => {
      const { workbook } = open();
      await checkReadBack(hostilePlan());
      const shown = new Set(
        [...workbook.sheets.find("Bemanding")!.stored()]
          .filter(({ cell }) => cell.formula === undefined)
          .map(({ cell }) => cell.value),
      );
      expect(hostileLabels.filter((label) => !shown.has(label))).toEqual([]);
    },
  );

  test(
    "writing is not heard, typing is, and undoing gives the workbook back",
    { timeout },
    async () => {
      const { workbook, typeInto } = open();
      const before = everythingIn(workbook);
      const port = excelPort();
      const heard: (readonly SheetEdit[])[] = [];
      const stop = valueOf(await port.onEdits((edits) => heard.push(edits)));
      const written = valueOf(await port.write(sheetsOf(note), false));
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(heard).toEqual([]);
      typeInto("Forudsætninger!B15", 510_000);
      await vi.waitFor(() =>
        expect(heard).toEqual([[{ address: "Forudsætninger!B15", by: "user" }]]),
      );
      const { changes } = readPlan(valueOf(await port.read()).workbook);
      expect(changes).toMatchObject([{ path: "rates/koordinator/amount" }]);
      typeInto("Forudsætninger!B15", 500_000);
      expect(await port.undo(written)).toEqual({ ok: true, value: null });
      expect(everythingIn(workbook)).toEqual(before);
      stop();
    },
  );

  test("a writing that was broken off is taken back by the next reading", { timeout }, async () => {
    const { host, workbook } = open();
    const before = everythingIn(workbook);
    const port = excelPort();
    const calm = await port.foresee(sheetsOf(note));
    expect(calm.ok).toBe(true);
    let broken = 0;
    for (const which of [1, 2, 3, 4]) {
      for (const fault of [which, which + 1, which + 2])
        host.faults.plan(fault, { kind: "silence" });
      const reply = await port.write(sheetsOf(note), false, { limit: 120 });
      host.faults.clear();
      if (reply.ok) break;
      broken += reply.failure.aftermath === "unfinished" ? 1 : 0;
      valueOf(await port.read());
      expect(everythingIn(workbook)).toEqual(before);
    }
    expect(broken).toBeGreaterThan(0);
  });
}
