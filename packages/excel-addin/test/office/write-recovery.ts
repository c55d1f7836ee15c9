import type { ClientFlavour, Workbook } from "@aarsvaerk/excel-simulator";
import { describe, expect, test } from "vitest";
import { repair } from "../../src/office/journal/repair.js";
import { write } from "../../src/office/write/write.js";
import { startClient, type OpenedExcel } from "./harness.js";
import { goSilentAfter, loseAnswer, type Loss } from "./lost-answers.js";
import { seenIn } from "./seen.js";
import { actions, first, openedWithContent, second, value } from "./write-actions.js";

const protect =
  (name: string) =>
  ({ sheets }: Workbook): void => {
    const sheet = sheets.find(name);
    if (sheet) sheet.protection = { options: {}, password: "" };
  };

/** Somebody else adds a sheet that is called like one of ours. */
const addTheirs = (workbook: Workbook): void => {
  const sheet = workbook.addSheet("Kilder og kontrol");
  workbook.enter(sheet, { row: 99, column: 0, rows: 1, columns: 1 }, () => "Deres");
};

const drawTheirs = (workbook: Workbook): void => {
  workbook.charts.add(workbook.addSheet("Kilder og kontrol"), "Line", [], "Auto");
};

function undoEdit(workbook: Workbook): void {
  const [theirs, ours] = ["Kilder og kontrol", "Sammenligning"].map((name) =>
    workbook.sheets.find(name),
  );
  if (ours) ours.protection = undefined;
  if (theirs && workbook.valueAt(theirs, 99, 0) === "Deres") workbook.deleteSheet(theirs);
}

/** When Excel has done some of it, or all, and the pane does not know which. */
export function writeRecovery(flavour: ClientFlavour, losses: readonly Loss[]): void {
  const open = startClient(flavour);
  const opened = (): OpenedExcel => openedWithContent(open);

  describe.each(losses)("the answer is lost: %s", (loss) => {
    test.each(Object.entries(actions))("%s is done all the same", async (_, { prepare, act }) => {
      const whole = opened();
      value(await act(await prepare()));
      const done = seenIn(whole);
      const excel = opened();
      const written = await prepare();
      loseAnswer(excel, 3, loss);
      value(await act(written));
      expect(seenIn(excel)).toEqual(done);
    });

    test.each(Object.entries(actions))("%s has not begun", async (_, { prepare, act }) => {
      const excel = opened();
      const written = await prepare();
      const before = seenIn(excel);
      loseAnswer(excel, 2, loss);
      expect(await act(written)).toMatchObject({ ok: false, failure: { aftermath: "asBefore" } });
      expect(seenIn(excel)).toEqual(before);
    });
  });

  test("a request that comes too late does nothing any more", async () => {
    const excel = opened();
    const before = seenIn(excel);
    excel.host.faults.plan(3, { kind: "delay", milliseconds: 1200 });
    expect(await write(first, false, { limit: 1000 })).toMatchObject({
      ok: false,
      failure: { code: "noAnswer", aftermath: "asBefore" },
    });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(seenIn(excel)).toEqual(before);
  });

  test("what Excel refuses in the middle is taken back", async () => {
    const excel = opened();
    value(await write(first, false));
    excel.host.faults.plan(3, { kind: "coAuthorEdit", edit: protect("Sammenligning") });
    const reply = await write(second, false);
    expect(reply).toMatchObject({
      ok: false,
      failure: { code: "sheetProtected", aftermath: "asBefore" },
    });
    const isProtected = seenIn(excel);
    const again = opened();
    value(await write(first, false));
    protect("Sammenligning")(again.workbook);
    expect(isProtected).toEqual(seenIn(again));
  });

  test.each([
    ["with a text", addTheirs],
    ["with a chart", drawTheirs],
  ])("a sheet that somebody else adds by the same name %s stays theirs", async (_, edit) => {
    const excel = opened();
    const before = seenIn(excel);
    excel.host.faults.plan(3, { kind: "coAuthorEdit", edit });
    expect(await write(first, false)).toMatchObject({ ok: false });
    const sheets = seenIn(excel).sheets.map(({ name }) => name);
    expect(sheets).toEqual([...before.sheets.map(({ name }) => name), "Kilder og kontrol"]);
    expect(seenIn(excel).parts).toEqual([]);
  });

  describe("the host is gone in the middle", () => {
    const edits = {
      "writing into an empty workbook": [undefined, first, addTheirs],
      "writing over the sheets of an earlier plan": [first, second, protect("Sammenligning")],
    } as const;
    test.each(Object.entries(edits))(
      "%s: the next start puts it right",
      async (_, [earlier, writing, edit]) => {
        const excel = opened();
        if (earlier) value(await write(earlier, false));
        const before = seenIn(excel);
        excel.host.faults.plan(3, { kind: "coAuthorEdit", edit });
        goSilentAfter(excel, 3);
        const reply = await write(writing, false, { limit: 1000 });
        expect(reply).toMatchObject({ ok: false, failure: { aftermath: "unfinished" } });
        expect(seenIn(excel)).not.toEqual(before);
        const later = open({ workbook: excel.workbook });
        undoEdit(later.workbook);
        expect(value(await repair())).toBe(true);
        expect(seenIn(later)).toEqual(before);
        expect(value(await repair())).toBe(false);
      },
    );
  });
}
