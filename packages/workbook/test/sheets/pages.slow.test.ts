import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildWorkbook, type Sheet, type Workbook } from "../../src/index.js";
import { writeXlsx } from "../../src/xlsx/index.js";
import { leadingPlans } from "../example-plans.js";
import { libreOffice, needs, poppler } from "../outside-program.js";
import { printedPages } from "../printing/printed-pages.js";
import { randomInvestments } from "./random-investments.js";

const workbooks = new Map<string, Workbook>([
  ...leadingPlans.flatMap(([name, plan]) => [
    [`${name}, status quo`, buildWorkbook(plan, { view: { adopted: [] } })] as const,
    [
      `${name}, all`,
      buildWorkbook(plan, { view: { adopted: (plan.proposals ?? []).map(({ id }) => id) } }),
    ] as const,
  ]),
  [
    "investments",
    buildWorkbook(fc.sample(randomInvestments(4), { numRuns: 1, seed: 20110506 })[0]!, {
      view: { scenario: "noget" },
    }),
  ],
]);

/** The words in the last printed column that heads it, if any. */
function lastHeading({ rows, print }: Sheet): string | undefined {
  for (const row of rows) {
    const cell = row[print.columns - 1];
    if (cell?.role === "heading" && cell.content.kind === "text" && cell.content.text !== "")
      return cell.content.text;
  }
  return undefined;
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

test.each([...workbooks])("%s: no sheet prints more than 16 columns", (_, { sheets }) => {
  for (const { name, print } of sheets) expect(print.columns, name).toBeLessThanOrEqual(16);
});

describe(
  "pages as LibreOffice prints them where Danish is spoken",
  needs(libreOffice, poppler),
  () => {
    const printing = (async () => {
      const files = new Map<string, Uint8Array>();
      for (const [name, workbook] of workbooks) files.set(name, await writeXlsx(workbook));
      return printedPages(files);
    })();

    test.each([...workbooks])("%s: every sheet is one page wide", async (name, { sheets }) => {
      const pages = (await printing).get(name)!;
      expect(new Set(pages.map(({ sheet }) => sheet))).toEqual(new Set(sheets.map((s) => s.name)));
      for (const sheet of sheets) {
        const own = pages.filter((page) => page.sheet === sheet.name);
        const heading = lastHeading(sheet);
        const [title] = sheet.rows[0] ?? [];
        const first = title?.content.kind === "text" ? words(title.content.text)[0]! : "";
        // A page that held other columns would have only one of the two.
        expect(own[0]!.text, sheet.name).toContain(first);
        for (const word of heading === undefined ? [] : words(heading))
          expect(own[0]!.text, sheet.name).toContain(word);
        // Examples are small; a second page beside the first would double these.
        expect(own.length, sheet.name).toBeLessThanOrEqual(2);
      }
    });

    test("a sheet with a chart is one page, so that the chart is whole", async () => {
      let charts = 0;
      for (const [name, pages] of await printing)
        for (const { name: sheet } of workbooks
          .get(name)!
          .sheets.filter((each) => each.charts.length > 0)) {
          charts += 1;
          expect(pages.filter((page) => page.sheet === sheet).length, `${name}, ${sheet}`).toBe(1);
        }
      expect(charts).toBeGreaterThan(leadingPlans.length * 2);
    });

    test("amounts, FTE, factors and dates are written as in Danish", async () => {
      const text = (await printing)
        .get("koebenhavn-2011/plan.json, all")!
        .map((page) => page.text)
        .join("\n");
      for (const shown of ["12.500.000,00", "500.000,00", "1,011039045", "06-06-2024", "0,3 %"])
        expect(text).toContain(shown);
      expect(text).not.toMatch(/\d,\d{3}\.\d/);
      expect(text).not.toContain("###");
    });
  },
);

test("amounts in other prices are printed to the øre", needs(libreOffice, poppler), async () => {
  const [, plan] = leadingPlans.find(([name]) => name === "koebenhavn-2011/plan.json")!;
  const adopted = (plan.proposals ?? []).map(({ id }) => id);
  const workbook = buildWorkbook(plan, { view: { adopted, priceLevel: 2015 } });
  const pages = await printedPages(new Map([["plan", await writeXlsx(workbook)]]));
  const text = pages
    .get("plan")!
    .map((page) => page.text)
    .join("\n");
  expect(text).toContain("5.055.195,23");
  expect(text).toContain("1.000 kr. – 2015 p/l");
});
