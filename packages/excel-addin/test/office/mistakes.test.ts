import { bridge, bridgeTable, evaluate, examplePlan } from "@aarsvaerk/core";
import { tableCells } from "@aarsvaerk/workbook";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { repair } from "../../src/office/journal/repair.js";
import { selectedValues } from "../../src/office/selection/selection.js";
import { undo } from "../../src/office/undo/undo.js";
import type { Writing } from "../../src/office/workbook-port.js";
import { foresee, write } from "../../src/office/write/write.js";
import { startClient, type OpenedExcel } from "./harness.js";
import { seenIn } from "./seen.js";
import { first, openedWithContent, second, value } from "./write-actions.js";

const open = startClient("web");
let excel: OpenedExcel;
beforeEach(() => {
  excel = openedWithContent(open);
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Answer = "formulas" | "values" | "numberFormat";

/** Has the client answer otherwise, when this is so. */
function answerOtherwise(answer: Answer, when: () => boolean, otherwise: () => unknown): void {
  const own = Object.getOwnPropertyDescriptor(Excel.Range.prototype, answer);
  vi.spyOn(Excel.Range.prototype, answer, "get").mockImplementation(function (this: Excel.Range) {
    return (when() ? otherwise() : own?.get?.call(this)) as never;
  });
}

/** So many times, from when the first sheet of a plan is there. */
function whenWritten(times: number): () => boolean {
  let left = times;
  return () => excel.workbook.sheets.find("Bemanding") !== undefined && left-- > 0;
}

const mistake = () => {
  throw new TypeError("of the program");
};

describe("a mistake of the program", () => {
  test("in a writing is told as a refusal, and what was written is taken back", async () => {
    const before = seenIn(excel);
    answerOtherwise("formulas", whenWritten(1), mistake);
    expect(await write(first, false)).toEqual({
      ok: false,
      failure: { code: "refused", aftermath: "asBefore", detail: "TypeError" },
    });
    expect(seenIn(excel)).toEqual(before);
    value(await write(first, false));
  });

  test("in taking a writing back leaves the writing whole", async () => {
    value(await write(first, false));
    const written = value(await write(second, false));
    const before = seenIn(excel);
    const { length } = excel.host.log.entries;
    let mistakes = 0;
    // The third request is the one that writes, and looks at what it wrote.
    const isChecking = () => excel.host.log.entries.length - length >= 3 && mistakes++ === 0;
    answerOtherwise("formulas", isChecking, mistake);
    expect(await undo(written)).toEqual({
      ok: false,
      failure: { code: "refused", aftermath: "asBefore", detail: "TypeError" },
    });
    expect(seenIn(excel)).toEqual(before);
  });

  test("in taking back what failed leaves it to the next start", async () => {
    const before = seenIn(excel);
    answerOtherwise("formulas", whenWritten(Infinity), mistake);
    expect(await write(first, false)).toMatchObject({
      ok: false,
      failure: { code: "refused", aftermath: "unfinished" },
    });
    vi.restoreAllMocks();
    value(await repair());
    expect(seenIn(excel)).toEqual(before);
  });

  test("before anything is written is thrown", async () => {
    value(await write(first, false));
    answerOtherwise("formulas", () => true, mistake);
    await expect(write(second, false)).rejects.toThrow(TypeError);
  });
});

describe("what Excel left out of its answer is too much", () => {
  const tooLarge = { ok: false, failure: { code: "tooLarge", aftermath: "asBefore" } };

  test("in checking what was written, and that is taken back", async () => {
    const before = seenIn(excel);
    answerOtherwise("formulas", whenWritten(1), () => null);
    expect(await write(first, false)).toEqual(tooLarge);
    expect(seenIn(excel)).toEqual(before);
  });

  test.each(["values", "numberFormat"] as const)("in what is selected: %s", async (answer) => {
    const area = { row: 1, column: 1, rows: 2, columns: 1 };
    excel.host.byUser((workbook) => workbook.select(workbook.sheets.find("Ark1")!, area));
    expect(await selectedValues()).toMatchObject({ ok: true });
    answerOtherwise(
      answer,
      () => true,
      () => null,
    );
    expect(await selectedValues()).toEqual(tooLarge);
  });

  test("in the looks of cells", async () => {
    const explained = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
    const table = tableCells(bridgeTable(explained, { locale: "da" }));
    const writing: Writing = { kind: "block", ...table, target: { at: "Ark1!D4" } };
    value(await foresee(writing));
    const looks = vi.fn(() => null);
    answerOtherwise("numberFormat", () => true, looks);
    expect(await foresee(writing)).toEqual(tooLarge);
    expect(looks).toHaveBeenCalled();
  });
});
