import { describe, expect, test } from "vitest";
import { undo } from "../../src/office/undo/undo.js";
import { foresee, write } from "../../src/office/write/write.js";
import { examplePlan } from "../example-plans.js";
import type { OpenExcel } from "./harness.js";
import { roundTrips } from "./round-trips.js";
import { seenIn } from "./seen.js";
import { first, second, value } from "./write-actions.js";
import { withPrice, writingOf } from "./written-plan.js";

const note = examplePlan("koebenhavn-2011/plan.json");
const noteWriting = writingOf(note);

/** What fetches from the plan's sheets and is somebody else's, held against one client. */
export function pointing(open: OpenExcel): void {
  describe("formulas of somebody else's that fetch from the sheets", () => {
    const shownIn = "Første forslag!B6";
    const dearer = writingOf(withPrice(note, "510000"), noteWriting.workbook);

    test("are told where they would show something else, and nothing is written without consent", async () => {
      const { host, typeInto } = open();
      value(await write(first, false));
      typeInto("Ark1!B2", "=2*'Første forslag'!B6");
      const sent = roundTrips(host).length;
      const { changes, needsConsent } = value(await foresee(second));
      expect(roundTrips(host).length - sent).toBe(3);
      expect(needsConsent).toBe(true);
      expect(changes).toContainEqual({ address: "Ark1!B2", cells: 1, effect: "misled" });
      expect(await write(second, false)).toMatchObject({
        ok: false,
        failure: { code: "formulasMisled", place: "Ark1!B2", aftermath: "asBefore" },
      });
    });

    test("keep what they refer to: the sheet stays, empty, and all of it can be taken back", async () => {
      const excel = open();
      const { host, typeInto, valueAt } = excel;
      value(await write(first, false));
      typeInto("Ark1!B2", "=2*'Første forslag'!B6");
      const shown = valueAt("Ark1!B2");
      expect(shown).toBe(2 * Number(valueAt(shownIn)));
      const before = seenIn(excel);
      value(await foresee(second));
      const sent = roundTrips(host).length;
      const written = value(await write(second, true));
      expect(roundTrips(host).length - sent).toBe(3);
      expect(valueAt("Ark1!B2")).toBe(0);
      const kept = excel.workbook.sheets.find("Første forslag")!;
      expect(excel.workbook.charts.in(kept)).toEqual([]);
      expect(valueAt("Første forslag!A1")).toBe("");
      expect(valueAt(shownIn)).toBe("");
      value(await undo(written));
      expect(valueAt("Ark1!B2")).toBe(shown);
      expect(seenIn(excel)).toEqual(before);
    });

    test.each([
      ["a whole column", "=SUM('Første forslag'!B:B)"],
      ["whole rows", "=SUM('Første forslag'!$6:$7)"],
      ["a table that is looked up in", "=VLOOKUP(\"x\",'Første forslag'!A:G,2,FALSE)"],
      ["a range with nothing in it", "=SUM('Første forslag'!A3:E3)"],
      ["a label", "='Første forslag'!A6"],
      ["the name in other letters", "='FØRSTE FORSLAG'!B6"],
    ])("%s of a sheet that goes is told, and the sheet stays", async (_, formula) => {
      const { workbook, typeInto } = open();
      value(await write(first, false));
      typeInto("Ark1!C7", formula);
      const told = { address: "Ark1!C7", cells: 1, effect: "misled" };
      expect(value(await foresee(second)).changes).toContainEqual(told);
      value(await write(second, true));
      expect(workbook.sheets.find("Første forslag")).toBeDefined();
    });

    test("somebody's own name for a cell is told too", async () => {
      const { workbook } = open();
      value(await write(first, false));
      const formula = "='Første forslag'!$B$6";
      workbook.addName({ name: "Vores_tal", scope: undefined, formula, comment: "" });
      const told = { address: "Vores_tal", cells: 1, effect: "misled" };
      expect(value(await foresee(second)).changes).toContainEqual(told);
      value(await write(second, true));
      expect(workbook.names.all.find(({ name }) => name === "Vores_tal")?.formula).toBe(formula);
    });

    test("a formula beside a table of ours is somebody else's", async () => {
      const { workbook, typeInto } = open();
      value(await write(first, false));
      typeInto("Bemanding!AA3", "='Første forslag'!B6");
      const told = { address: "Bemanding!AA3", cells: 1, effect: "misled" };
      expect(value(await foresee(second)).changes).toContainEqual(told);
      value(await write(second, true));
      expect(workbook.sheets.find("Første forslag")).toBeDefined();
    });

    test("a sheet stays where another one is too large to be looked through", async () => {
      const { workbook, typeInto } = open();
      value(await write(first, false));
      typeInto("Ark1!AZ90000", 1);
      value(await foresee(second));
      value(await write(second, true));
      expect(workbook.sheets.find("Første forslag")).toBeDefined();
    });

    test("one that is typed while the user is asked is asked about again", async () => {
      const { typeInto, valueAt } = open();
      value(await write(first, false));
      expect(value(await foresee(second)).needsConsent).toBe(false);
      typeInto("Ark1!B2", "='Første forslag'!B6");
      expect(await write(second, true)).toMatchObject({
        ok: false,
        failure: { code: "changedMeanwhile", aftermath: "asBefore" },
      });
      expect(valueAt("Ark1!B2")).toBe(valueAt(shownIn));
    });

    test("find their figure again when the sheet is needed again", async () => {
      const excel = open();
      const { typeInto, valueAt } = excel;
      value(await write(first, false));
      typeInto("Ark1!B2", "=2*'Første forslag'!B6");
      const shown = valueAt("Ark1!B2");
      value(await write({ ...second }, true));
      value(await write({ ...first, replaces: second.workbook }, true));
      expect(valueAt("Ark1!B2")).toBe(shown);
    });

    test("are nothing to ask about where what they fetch stays what it is", async () => {
      const { typeInto, valueAt } = open();
      value(await write(noteWriting, false));
      typeInto("Ark1!B2", "=SUM(Bemanding!K6:K9)");
      expect(value(await foresee(dearer)).needsConsent).toBe(false);
      value(await write(dearer, false));
      expect(valueAt("Ark1!B2")).toBeGreaterThan(0);
    });

    test("are nothing to ask about where they stand beside a label from the same row", async () => {
      const { typeInto, valueAt } = open();
      value(await write(first, false));
      const [label, fte] = ["Bemanding!A7", "Bemanding!D7"];
      typeInto("Ark1!B2", `=${fte}`);
      const told = { address: "Ark1!B2", cells: 1, effect: "misled" };
      expect(value(await foresee({ ...second })).changes).toContainEqual(told);
      typeInto("Ark1!A2", `=${label}`);
      expect(value(await foresee({ ...second })).needsConsent).toBe(false);
      expect(valueAt("Ark1!A2")).toBe(valueAt(label));
    });
  });
}
