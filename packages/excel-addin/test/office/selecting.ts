import type { ClientFlavour } from "@aarsvaerk/excel-simulator";
import { beforeEach, describe, expect, test } from "vitest";
import { excelPort } from "../../src/office/excel-port.js";
import { faults } from "./faults.js";
import { startClient, type OpenedExcel } from "./harness.js";
import { roundTrips } from "./round-trips.js";
import { everythingIn } from "./snapshot.js";

/** Showing and asking for the selection, held against one client. */
export function selecting(flavour: ClientFlavour): void {
  const open = startClient(flavour);
  const port = excelPort();
  let excel: OpenedExcel;
  beforeEach(() => {
    excel = open({ sheets: ["Ark1", "Løn 2027", "Per's ark"] });
  });

  const selectByUser = (sheet: string, row: number, column: number, rows = 1, columns = 1) =>
    excel.host.byUser((workbook) =>
      workbook.select(workbook.sheets.find(sheet)!, { row, column, rows, columns }),
    );

  describe("select shows", () => {
    test.each([
      ["Løn 2027!C5", "Løn 2027!C5"],
      ["'Løn 2027'!C5:D9", "Løn 2027!C5"],
      ["Per's ark!B2", "Per's ark!B2"],
      ["Løn 2027!7:7", "Løn 2027!A7"],
      ["Løn 2027", "Løn 2027!A1"],
    ])("%s", async (place, cell) => {
      expect(await port.select(place)).toEqual({ ok: true, value: null });
      expect(await port.selection()).toEqual({ ok: true, value: cell });
    });

    test("what a name means", async () => {
      const formula = "='Løn 2027'!$B$3";
      excel.workbook.addName({ name: "pris", scope: undefined, formula, comment: "" });
      expect(await port.select("pris")).toMatchObject({ ok: true });
      expect(await port.selection()).toEqual({ ok: true, value: "Løn 2027!B3" });
    });

    test.each(["Væk!A1", "Væk"])("and says that %s is gone", async (place) => {
      expect(await port.select(place)).toMatchObject({
        ok: false,
        failure: { code: "placeGone", place },
      });
    });

    test("a cell in one request", async () => {
      await port.select("Ark1!B2");
      expect(roundTrips(excel.host)).toHaveLength(1);
    });
  });

  describe("cellAt, for a formula", () => {
    test.each([
      ["Per's ark!B2", "'Løn 2027'!$C$2*2"],
      ["'Per''s ark'!B2", "'Løn 2027'!$C$2*2"],
      ["Løn 2027!C2", undefined],
      ["Løn 2027!D9", undefined],
      ["Væk!A1", undefined],
    ])("%s", async (address, value) => {
      excel.typeInto("Løn 2027!C2", 1.1);
      excel.typeInto("Per's ark!B2", "='Løn 2027'!$C$2*2");
      const formula = value === undefined ? {} : { formula: value };
      expect(await port.cellAt(address)).toEqual({ ok: true, value: formula });
    });
  });

  describe("selectedValues", () => {
    test("gives texts, numbers, and dates that can be read", async () => {
      excel.typeInto("Løn 2027!B2", "Pris");
      excel.typeInto("Løn 2027!C2", 1.1);
      excel.typeInto("Løn 2027!B3", "2012-10-16");
      excel.typeInto("Løn 2027!C3", true);
      selectByUser("Løn 2027", 1, 1, 2, 2);
      expect(await port.selectedValues()).toEqual({
        ok: true,
        value: {
          address: "Løn 2027!B2:C3",
          values: [
            ["Pris", 1.1],
            ["2012-10-16", true],
          ],
        },
      });
    });

    test("gives per cent as they are seen", async () => {
      const { sheets } = excel.workbook;
      excel.typeInto("Ark1!B2", 0.015);
      const area = { row: 1, column: 1, rows: 1, columns: 1 };
      excel.workbook.setLook(sheets.find("Ark1")!, area, () => ({ numberFormat: "0.0%" }));
      selectByUser("Ark1", 1, 1, 1, 1);
      expect(await port.selectedValues()).toMatchObject({ value: { values: [[1.5]] } });
    });

    test("takes whole columns as far as they are in use", async () => {
      excel.typeInto("Ark1!B2", 1);
      excel.typeInto("Ark1!C4", 2);
      selectByUser("Ark1", 0, 1, 1_048_576, 2);
      expect(await port.selectedValues()).toMatchObject({
        value: {
          address: "Ark1!B2:C4",
          values: [
            [1, ""],
            ["", ""],
            ["", 2],
          ],
        },
      });
    });

    test("gives nothing for empty cells", async () => {
      selectByUser("Ark1", 4, 4);
      expect(await port.selectedValues()).toEqual({
        ok: true,
        value: { address: "Ark1!E5", values: [] },
      });
    });
  });

  describe("a fault is told, changes nothing, and does not last", () => {
    const quick = faults.filter(([, { kind }]) => kind !== "silence");
    test.each(quick)("%s", async (_, fault, code) => {
      const before = everythingIn(excel.workbook);
      for (const ask of [() => port.select("Ark1!B2"), port.selection, port.selectedValues]) {
        excel.host.faults.plan(1, fault);
        expect(await ask()).toMatchObject({ ok: false, failure: { code, aftermath: "asBefore" } });
      }
      expect(everythingIn(excel.workbook)).toEqual(before);
      expect(await port.select("Ark1!B2")).toMatchObject({ ok: true });
    });
  });
}
