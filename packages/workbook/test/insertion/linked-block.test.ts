import { unitLabel } from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildWorkbook, cellAt, linkedBlock, sheetNames, type Cell } from "../../src/index.js";
import { examplePlans } from "../example-plans.js";
import { randomPlans } from "../sheets/random-plans.js";

const [, plan] = examplePlans.find(([file]) => file === "koebenhavn-2011/plan.json")!;
const names = sheetNames(plan);
const wish = names.proposals.get("intensiveret-indsats")!;

const formulaIn = ({ content }: Cell): string =>
  content.kind === "formula" ? content.formula : "";
const valueIn = (cell: Cell | undefined) => {
  const content = cell?.content;
  if (content?.kind === "formula") return content.value;
  if (content?.kind === "text") return content.text;
  return content?.kind === "number" ? content.value : undefined;
};

describe("a table that follows its sheet", () => {
  const { rows } = linkedBlock(buildWorkbook(plan), wish);

  test("every figure and label is a reference", () => {
    const filled = rows.flat().filter(({ content }) => content.kind !== "empty");
    expect(filled.length).toBeGreaterThan(15);
    expect(filled.every(({ content }) => content.kind === "formula")).toBe(true);
    expect(formulaIn(rows[0]![0]!)).toBe(`'${wish}'!$A$1&""`);
  });

  test("the years alone, unless told", () => {
    const headings = (options = {}) =>
      linkedBlock(buildWorkbook(plan), wish, options).rows[2]!.map(valueIn).slice(1);
    expect(headings()).toEqual(["2012", "2013", "2014", "2015"]);
    expect(headings({ total: true, thereafter: true })).toEqual([
      "2012",
      "2013",
      "2014",
      "2015",
      "I alt",
      "Varigt herefter",
    ]);
  });

  test.each([
    ["da", "DKK", "mio"],
    ["da", "NOK", "kr"],
    ["nb", "NOK", "mio"],
    ["nb", "DKK", "mio"],
    ["en", "DKK", "kr"],
    ["en", "NOK", "mio"],
  ] as const)(
    "another unit in %s and %s is named in the corner and shown by the format",
    (locale, currency, unit) => {
      const sheet = sheetNames(plan, locale).proposals.get("intensiveret-indsats")!;
      const block = linkedBlock(buildWorkbook({ ...plan, currency }, { locale }), sheet, { unit });
      const [corner] = block.rows[2]!;
      expect(valueIn(corner)).toMatch(new RegExp(`^${unitLabel(unit, currency, locale)} – `, "u"));
      expect(formulaIn(corner!)).toMatch(/^SUBSTITUTE\(/);
      const formats = new Set(
        block.rows
          .slice(4)
          .flat()
          .map(({ format }) => format),
      );
      expect(formats).toContain(unit === "mio" ? "millions" : "ore");
      expect(formats).not.toContain("thousands");
    },
  );

  test("the comparison without the gap for its chart, which comes along", () => {
    const block = linkedBlock(buildWorkbook(plan), names.comparison, { total: true });
    expect(block.rows.every((row) => row.some(({ content }) => content.kind !== "empty"))).toBe(
      true,
    );
    expect(block.chart?.series[0]?.values).toMatch(/^Sammenligning!/);
    expect(block.chart?.place).toBe(`A${block.rows.length + 2}:F${block.rows.length + 16}`);
  });

  test("an unknown sheet is refused", () => {
    expect(() => linkedBlock(buildWorkbook(plan), "Ark1")).toThrow(RangeError);
  });
});

test(
  "in whatever workbook: each reference names a cell that holds what the table shows",
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(
        randomPlans,
        fc.constantFrom("kr", "1000kr", "mio"),
        fc.boolean(),
        fc.boolean(),
        ({ plan: random, view }, unit, total, thereafter) => {
          const workbook = buildWorkbook(random, { view });
          const { proposals, comparison } = sheetNames(random);
          const sheets = [...proposals.values(), comparison];
          expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(sheets));
          for (const sheet of sheets) {
            const { rows } = linkedBlock(workbook, sheet, { unit, total, thereafter });
            const linked = rows.slice(0, -1).flat();
            for (const cell of linked) {
              if (cell.content.kind === "empty") continue;
              const [reference = ""] = /^'[^']+'!\$[A-Z]+\$\d+|^[^'!]+!\$[A-Z]+\$\d+/u.exec(
                formulaIn(cell).replace(/^SUBSTITUTE\(/, ""),
              )!;
              const found = cellAt(workbook, reference);
              if (formulaIn(cell).startsWith("SUBSTITUTE")) continue;
              expect(valueIn(found), reference).toEqual(valueIn(cell));
            }
            expect(linked.length).toBeGreaterThan(4);
          }
        },
      ),
      { numRuns: 12, seed: 20110506 },
    );
  },
);
