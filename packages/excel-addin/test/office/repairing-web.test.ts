import { carriedXml } from "@aarsvaerk/workbook";
import { describe, expect, test } from "vitest";
import { postJournal } from "../../src/office/journal/permit.js";
import { repair } from "../../src/office/journal/repair.js";
import { undo } from "../../src/office/undo/undo.js";
import { patchesOf } from "../../src/office/write/last-written.js";
import type { Patch } from "../../src/office/write/patch.js";
import { write } from "../../src/office/write/write.js";
import { startClient, type OpenedExcel } from "./harness.js";
import { seenIn } from "./seen.js";
import { first, openedWithContent, second, value } from "./write-actions.js";
import { withNoteLast } from "./written-plan.js";

const open = startClient("web");

const post = (patches: readonly Patch[]): Promise<unknown> =>
  Excel.run((context) => postJournal(context, patches, "after"));

const sheetsIn = (excel: OpenedExcel): string[] => seenIn(excel).sheets.map(({ name }) => name);

/** Everything is written, and the pane is gone before the journal is. */
async function brokenOff(): Promise<{
  readonly excel: OpenedExcel;
  readonly before: ReturnType<typeof seenIn>;
  readonly patches: readonly Patch[];
}> {
  const excel = openedWithContent(open);
  const before = seenIn(excel);
  const patches = patchesOf(value(await write(first, false))) ?? [];
  await post(patches);
  return { excel, before, patches };
}

describe("a writing that was broken off at its end", () => {
  test("is taken back with its sheets", async () => {
    const { excel, before } = await brokenOff();
    expect(value(await repair())).toBe(true);
    expect(seenIn(excel)).toEqual(before);
  });

  test("is taken back where its journal was being put in the place of another", async () => {
    const { excel, before, patches } = await brokenOff();
    await post(patches);
    expect(value(await repair())).toBe(true);
    expect(seenIn(excel)).toEqual(before);
  });

  test.each(["Sammenligning!A1", "Sammenligning!B2", "Sammenligning!C400"])(
    "leaves the sheet on which somebody typed at %s",
    async (address) => {
      const { excel, before } = await brokenOff();
      excel.typeInto(address, "Min note");
      expect(value(await repair())).toBe(true);
      expect(sheetsIn(excel)).toEqual([...before.sheets.map(({ name }) => name), "Sammenligning"]);
      expect(excel.valueAt(address)).toBe("Min note");
    },
  );
});

test("somebody's sheet stays that was made when only the journal stood", async () => {
  const written = openedWithContent(open);
  const patches = patchesOf(value(await write(first, false))) ?? [];
  expect(sheetsIn(written)).toContain("Sammenligning");
  const excel = openedWithContent(open);
  await post(patches);
  excel.workbook.addSheet("Sammenligning");
  excel.typeInto("Sammenligning!A1", "Deres");
  value(await repair());
  expect(sheetsIn(excel)).toEqual(["Ark1", "Sammenligning"]);
  expect(excel.valueAt("Sammenligning!A1")).toBe("Deres");
});

describe("two parts with a plan", () => {
  const planParts = (excel: OpenedExcel): unknown[] => Object.values(seenIn(excel).parts);

  const withTwo = async (): Promise<OpenedExcel> => {
    const excel = openedWithContent(open);
    value(await write(first, false));
    const other = await carriedXml(first.carried);
    await Excel.run(async ({ workbook }) => {
      workbook.customXmlParts.add(other);
      await workbook.context.sync();
    });
    return excel;
  };

  test("become one by a writing, and two again when it is taken back", async () => {
    const excel = await withTwo();
    const before = seenIn(excel);
    expect(planParts(excel)).toHaveLength(2);
    const written = value(await write(second, false));
    expect(planParts(excel)).toEqual([await carriedXml(second.carried)]);
    value(await undo(written));
    expect(seenIn(excel)).toEqual(before);
  });

  test("are two again after a writing that failed", async () => {
    const excel = await withTwo();
    const before = seenIn(excel);
    excel.host.faults.plan(3, { kind: "refused", code: "GeneralException" });
    expect(await write(second, false)).toMatchObject({ failure: { aftermath: "asBefore" } });
    expect(seenIn(excel)).toEqual(before);
  });
});

test("a note is not put together again over what somebody has typed beside it", async () => {
  const excel = open();
  const { name, moved, row } = withNoteLast(first.workbook);
  value(await write({ ...first, workbook: moved }, false));
  const written = value(await write({ ...first, replaces: moved }, false));
  await post(patchesOf(written) ?? []);
  excel.typeInto(`${name}!B${row}`, "Vores bemærkning");
  expect(value(await repair())).toBe(true);
  expect(excel.valueAt(`${name}!B${row}`)).toBe("Vores bemærkning");
});
