import { describe, expect, test } from "vitest";
import { undo } from "../../src/office/undo/undo.js";
import { write } from "../../src/office/write/write.js";
import { examplePlan } from "../example-plans.js";
import type { OpenExcel } from "./harness.js";
import { seenIn } from "./seen.js";
import { first, value } from "./write-actions.js";
import { withNoteLast, withPrice, writingOf } from "./written-plan.js";

const note = examplePlan("koebenhavn-2011/plan.json");
const noteWriting = writingOf(note);

/** What is typed between reading and writing, held against one client. */
export function typedMeanwhile(open: OpenExcel): void {
  describe("what a co-author types between reading and writing stays, and is told", () => {
    /** What the workbook is when a co-author types there, and nobody writes. */
    async function seenWith(before: () => Promise<unknown>, place: string, input: number | string) {
      const excel = open();
      await before();
      excel.coAuthor(place, input);
      return seenIn(excel);
    }

    const dearer = writingOf(withPrice(note, "510000"), noteWriting.workbook);
    const writeNote = async () => value(await write(noteWriting, false));

    test.each([
      ["a number over a number that changes", "Forudsætninger!B15", 505_000],
      ["a text that looks like a formula", "Forudsætninger!B15", "'=1+1"],
      ["a formula", "Forudsætninger!B15", "=500000+5000"],
      ["nothing", "Forudsætninger!B15", ""],
    ])("%s", async (_, place, input) => {
      const wanted = await seenWith(writeNote, place, input);
      for (const request of [2, 3]) {
        const excel = open();
        await writeNote();
        const edit = () => excel.coAuthor(place, input);
        excel.host.faults.plan(request, { kind: "coAuthorEdit", edit });
        expect(await write(dearer, true)).toEqual({
          ok: false,
          failure: { code: "changedMeanwhile", place, aftermath: "asBefore" },
        });
        expect(seenIn(excel)).toEqual(wanted);
      }
    });

    test("beside a note that is being put together", async () => {
      const { name, moved, row } = withNoteLast(first.workbook);
      const place = `${name}!B${row}`;
      const writeFirst = async () => value(await write(first, false));
      const wanted = await seenWith(writeFirst, place, "Vores bemærkning");
      const excel = open();
      await writeFirst();
      const edit = () => excel.coAuthor(place, "Vores bemærkning");
      excel.host.faults.plan(3, { kind: "coAuthorEdit", edit });
      const changed = { ...first, workbook: moved, replaces: first.workbook };
      expect(await write(changed, true)).toEqual({
        ok: false,
        failure: { code: "changedMeanwhile", place, aftermath: "asBefore" },
      });
      expect(seenIn(excel)).toEqual(wanted);
    });

    test("what is typed elsewhere stays, and the writing is done", async () => {
      const { host, coAuthor, valueAt } = open();
      await writeNote();
      const edit = () => coAuthor("Forudsætninger!H40", "Vores bemærkning");
      host.faults.plan(3, { kind: "coAuthorEdit", edit });
      value(await write(dearer, false));
      expect(valueAt("Forudsætninger!H40")).toBe("Vores bemærkning");
      expect(valueAt("Forudsætninger!B15")).toBe(510_000);
    });

    test("also while a writing is taken back", async () => {
      const place = "Forudsætninger!B15";
      const writeBoth = async () => {
        await writeNote();
        return value(await write(dearer, false));
      };
      const wanted = await seenWith(writeBoth, place, 505_000);
      const excel = open();
      const written = await writeBoth();
      const edit = () => excel.coAuthor(place, 505_000);
      excel.host.faults.plan(3, { kind: "coAuthorEdit", edit });
      expect(await undo(written)).toEqual({
        ok: false,
        failure: { code: "changedMeanwhile", place, aftermath: "asBefore" },
      });
      expect(seenIn(excel)).toEqual(wanted);
    });
  });
}
