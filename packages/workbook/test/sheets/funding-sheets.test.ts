import {
  decimalText,
  evaluate,
  examplePlan,
  figure,
  inputPlace,
  inputsOf,
  parsePlan,
  type Plan,
} from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildWorkbook, type Cell, type Sheet, type Workbook } from "../../src/index.js";
import { randomPlans } from "./random-plans.js";

const sheetNamed = ({ sheets }: Workbook, name: string): Sheet =>
  sheets.find((sheet) => sheet.name === name)!;

function valueOf({ content }: Cell): string {
  if (content.kind === "text") return content.text;
  if (content.kind === "number") return decimalText(content.value);
  if (content.kind !== "formula") return "";
  return typeof content.value === "string" ? content.value : decimalText(content.value);
}

const rowsNamed = ({ rows }: Sheet, label: string): string[][] =>
  rows.filter(([first]) => first && valueOf(first) === label).map((row) => row.map(valueOf));

function planWith(amounts: readonly object[], rest: object = {}): Plan {
  const result = parsePlan({
    ...examplePlan,
    scenarios: [],
    proposals: [],
    baseline: { amounts },
    ...rest,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const funders = [
  { id: "staten", label: "Staten" },
  { id: "fonden", label: "Fonden" },
];

describe("who pays", () => {
  test("rule 12: 100.000,01 at 50/50 is 50.000,01 + 50.000,00 + own 0,00", () => {
    const plan = planWith(
      [
        {
          id: "a",
          label: "Aktiviteter",
          amount: "100000.01",
          series: "none",
          funding: [
            { funder: "staten", share: "50" },
            { funder: "fonden", share: "50" },
          ],
        },
      ],
      { funders },
    );
    const sheet = sheetNamed(buildWorkbook(plan), "Finansiering");
    const [inAll, inPool] = ["Staten", "Fonden", "Egen finansiering"].reduce<string[][]>(
      (sofar, label) => {
        const [first, second] = rowsNamed(sheet, label).map((row) => row[6]!);
        return [
          [...sofar[0]!, first!],
          [...sofar[1]!, second!],
        ];
      },
      [[], []],
    );
    expect(inPool).toEqual(["50000.01", "50000", "0"]);
    expect(inAll).toEqual(inPool);
    expect(rowsNamed(sheet, "Bruttoudgift")[0]![6]).toBe("100000.01");
  });

  test("what nobody else pays towards, the authority pays", () => {
    const plan = planWith(
      [
        {
          id: "a",
          label: "A",
          amount: "1000",
          series: "none",
          funding: [{ funder: "staten", amount: "400" }],
        },
        { id: "b", label: "B", amount: "70", series: "none" },
      ],
      { funders },
    );
    const sheet = sheetNamed(buildWorkbook(plan), "Finansiering");
    expect(rowsNamed(sheet, "Egen finansiering").map((row) => row[6])).toEqual(["670", "600"]);
    expect(rowsNamed(sheet, "I alt i det valgte scenarie")[0]![6]).toBe("1070");
  });

  test("a nominal grant cannot be prolonged into a year that no index leads from", () => {
    const [series] = examplePlan.indexSeries!;
    const growth = { "2013": "0.3" };
    const publications = [
      { id: "u", budgetYear: 2013, publishedOn: "2012-08-01", status: "final", growth },
    ];
    const funding = [{ funder: "staten", amount: "400", until: 2013 }];
    const plan = planWith(
      [
        {
          id: "a",
          label: "A",
          amount: "1000",
          from: 2012,
          until: 2013,
          duration: "temporary",
          funding,
        },
      ],
      { funders, series: "kort", indexSeries: [{ ...series!, id: "kort", publications }] },
    );
    const { rows } = sheetNamed(buildWorkbook(plan), "Finansiering, rest");
    const formulas = rows
      .flat()
      .flatMap(({ content }) =>
        content.kind === "formula" && /^IF\(AND\(/.test(content.formula) ? content.formula : [],
      );
    expect(formulas.map((formula) => formula.includes("NA()"))).toEqual([false, false, true, true]);
    expect(formulas[1]).toMatch(/ROUND\(ROUND\(ROUND\(Finansiering!\$C\$\d+,2\)\*Foruds/);
  });

  test("without funding and frames there are no sheets of them", () => {
    const names = buildWorkbook(examplePlan).sheets.map(({ name }) => name);
    expect(names.filter((name) => /Finansiering|Rammer/.test(name))).toEqual([]);
  });

  test("a proposal called as a payer, and payers of one name, are told apart", () => {
    const twice = [
      { id: "staten", label: "Staten" },
      { id: "fonden", label: "staten" },
    ];
    const funding = [
      { funder: "staten", share: "25" },
      { funder: "fonden", amount: "100" },
    ];
    const plan = planWith([{ id: "a", label: "Staten", amount: "1000", series: "none", funding }], {
      funders: twice,
    });
    const sheet = sheetNamed(buildWorkbook(plan), "Finansiering");
    expect(rowsNamed(sheet, "Staten").map((row) => row[6] ?? "")).toEqual(["250", "", "250"]);
    expect(rowsNamed(sheet, "staten (2)").map((row) => row[6])).toEqual(["100", "100"]);
  });
});

describe("multi-year frames", () => {
  const frames = [
    {
      id: "ramme",
      label: "Rammen",
      amount: "400",
      amountUnit: "1000kr",
      years: { first: 2012, last: 2014 },
    },
  ];
  const amountByYear = { "2012": "150", "2013": "200", "2014": "75", "2015": "0" };
  const line = {
    id: "a",
    label: "Aktiviteter",
    amountUnit: "1000kr",
    series: "none",
    funding: [{ frame: "ramme", share: "100" }],
  };

  test("rule 13: 400.000 with draws of 150, 200, 75 thousand leaves 250, 50, −25", () => {
    const workbook = buildWorkbook(planWith([{ ...line, amountByYear }], { frames }));
    const [left] = rowsNamed(sheetNamed(workbook, "Rammer"), "Rest, videreføres");
    expect(left!.slice(4)).toEqual(["250000", "50000", "-25000", "0", "overtrukket"]);
  });

  test("the account is in current prices whatever is shown", () => {
    const plan = planWith([{ ...line, series: undefined, amount: "100" }], { frames });
    const accounts = [2012, 2015, "current" as const].map((priceLevel) =>
      sheetNamed(buildWorkbook(plan, { view: { priceLevel } }), "Rammer").rows.map((row) =>
        row.map(valueOf),
      ),
    );
    expect(accounts[0]!.flat()).toContain("199700");
    expect(accounts[1]).toEqual(accounts[0]);
    expect(accounts[2]).toEqual(accounts[0]);
  });

  test("without an index to current prices the account is not kept, and the sheet says so", () => {
    const plan = planWith([{ ...line, series: undefined, amount: "100" }], {
      frames,
      series: undefined,
      indexSeries: undefined,
    });
    const sheet = sheetNamed(buildWorkbook(JSON.parse(JSON.stringify(plan)) as Plan), "Rammer");
    expect(rowsNamed(sheet, "Rest, videreføres")).toEqual([]);
    expect(valueOf(sheet.rows[3]![0]!)).toMatch(/mangler et indeks/);
  });
});

const sample = fc
  .sample(randomPlans, { numRuns: 12, seed: 20120101 })
  .map(({ plan, view }) => ({ plan, view, workbook: buildWorkbook(plan, { view }) }));

describe("random plans", () => {
  test("cells show the figures that they name", () => {
    let named = 0;
    for (const { plan, view, workbook } of sample) {
      const outcome = evaluate(plan, view);
      for (const { name, rows } of workbook.sheets)
        for (const cell of rows.flat()) {
          if (cell.figure === undefined || !/funding=|proposal=/.test(cell.figure)) continue;
          const { value } = figure(outcome, cell.figure);
          expect(valueOf(cell), `${name}: ${cell.figure}`).toBe(decimalText(value));
          named++;
        }
    }
    expect(named).toBeGreaterThan(600);
  });

  test("grants and frames have one input cell for each number that is stated", () => {
    for (const { plan, workbook } of sample) {
      const cells = workbook.sheets.flatMap(({ rows }) => rows.flat());
      const found = cells.flatMap(({ input }) =>
        input === undefined ? [] : inputPlace(plan, input).path,
      );
      expect(new Set(found).size).toBe(found.length);
      const stated = inputsOf(plan).map(({ path }) => path);
      const ours = stated.filter((path) => /\/funding\/|^frames\//.test(path));
      expect(found).toEqual(expect.arrayContaining(ours));
    }
  });

  test("the controls do not grow in number with the lines", () => {
    const rows = sample.map(({ workbook }) => workbook.sheets.at(-1)!.rows.length);
    expect(Math.max(...rows)).toBeLessThan(50);
  });
});
