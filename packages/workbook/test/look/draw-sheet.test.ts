import { expect, test } from "vitest";
import { buildWorkbook } from "../../src/build-workbook.js";
import { drawSheet } from "../../src/look/draw-sheet.js";
import { blockText, cellText } from "../../src/sheet/block.js";
import type { Sheet, Workbook } from "../../src/sheet/workbook.js";
import { readXlsx, writeXlsx } from "../../src/xlsx/index.js";
import { leadingPlans } from "../example-plans.js";

/** What was drawn, by address. */
function drawn(sheet: Sheet, workbook: Workbook) {
  const { looks } = drawSheet(sheet, workbook);
  return Object.fromEntries(
    looks.flatMap((row, above) =>
      row.flatMap((look, before) =>
        look ? [[cellText({ row: above + 1, column: before + 1 }), look]] : [],
      ),
    ),
  );
}

test.each(leadingPlans)("the sheets of %s are drawn as the file shows them", async (_, plan) => {
  const workbook = buildWorkbook(plan);
  const read = await readXlsx(await writeXlsx(workbook), undefined, { everything: true });
  if (!read.ok) throw new Error("the file cannot be read");
  for (const sheet of workbook.sheets) {
    const found = read.value.sheets.find(({ name }) => name === sheet.name)?.look;
    const { merged, heights } = drawSheet(sheet, workbook);
    expect(Object.fromEntries(found?.cells ?? [])).toEqual(drawn(sheet, workbook));
    expect(found?.merged).toEqual(merged.map(blockText));
    const chosen = [...(found?.rows ?? [])].map(([row, { size }]) => [row, size]);
    const fixed = new Set(merged.map(({ first }) => first.row));
    expect(chosen).toEqual([...heights].filter(([row]) => fixed.has(row)));
  }
});
