import { describe, expect, test } from "vitest";
import {
  budgetNote,
  compare,
  ratio,
  add,
  type Outcome,
  type Table,
  type BudgetNoteOptions,
} from "../../src/index.js";
import { amountLine, outcomeOf, printed, proposal, staff } from "./small-plan.js";

const note = /afrunding/;

/** The printed figures of the rows of a kind, without empty cells. */
const figuresOf = ({ rows }: Table) =>
  rows.flatMap(({ kind, label, cells }) =>
    kind === "section"
      ? []
      : [
          {
            kind,
            label,
            printed: cells.map((cell) => (cell.kind === "figure" ? cell.printed : ratio(0n))),
            exact: cells.map((cell) => (cell.kind === "figure" ? cell.exact : ratio(0n))),
          },
        ],
  );
const total = (values: readonly { numerator: bigint; denominator: bigint }[]) =>
  values.reduce(add, ratio(0n));

/** Columns foot block by block and in the last row, rows in the total column; nothing is a whole unit off. */
function expectFooted(table: Table, years: number): void {
  const rows = figuresOf(table);
  const totalColumn = table.columns.findIndex(({ id }) => id === "total");
  const subtotals: (typeof rows)[number][] = [];
  let block: (typeof rows)[number][] = [];
  for (const row of rows) {
    if (totalColumn >= 0)
      expect(row.printed[totalColumn], `${row.label}, across`).toEqual(
        total(row.printed.slice(0, years)),
      );
    row.printed.forEach((shown, column) => {
      const apart = add(
        shown,
        ratio(-row.exact[column]!.numerator, row.exact[column]!.denominator * 1000n),
      );
      expect(compare(apart, ratio(1n)) < 0 && compare(apart, ratio(-1n)) > 0, row.label).toBe(true);
    });
    if (row.kind === "line") {
      block.push(row);
      continue;
    }
    const parts = block.length > 0 ? block : subtotals;
    table.columns.forEach((_, column) =>
      expect(total(parts.map((part) => part.printed[column]!)), `${row.label}, down`).toEqual(
        row.printed[column],
      ),
    );
    if (block.length > 0) subtotals.push(row);
    block = [];
  }
}

describe("Rule 17: footing", () => {
  const halves = (over: object = {}) =>
    outcomeOf({
      years: { first: 2012, count: 2 },
      baseline: { amounts: [amountLine({ amount: "500" })] },
      ...over,
    });

  test("columns 0,5 + 0,5 with total 1,0 print as 1 + 0", () => {
    const table = budgetNote(halves(), { locale: "da", total: true, footing: "controlled" });
    expect(printed(table)).toEqual([
      "Serviceudgifter:;;;",
      "Beløb;1;0;1",
      "Serviceudgifter i alt;1;0;1",
    ]);
    expect(table.notes.join()).not.toMatch(note);
  });

  test("rows 0,5 + 0,5 print as 1 + 0, the earlier row first", () => {
    const outcome = outcomeOf({
      baseline: { amounts: ["a", "b"].map((id) => amountLine({ id, label: id, amount: "500" })) },
    });
    const table = budgetNote(outcome, { locale: "da", footing: "controlled" });
    expect(printed(table).slice(1)).toEqual([
      "a;1;1;1;1",
      "b;0;0;0;0",
      "Serviceudgifter i alt;1;1;1;1",
    ]);
  });

  test("independent: each cell from its exact value, with the rounding note where a sum deviates", () => {
    const table = budgetNote(halves(), { locale: "da", total: true });
    expect(printed(table)[1]).toBe("Beløb;1;1;1");
    expect(table.notes).toContain(
      "Som følge af afrunding summer tallene ikke nødvendigvis til totalen.",
    );
  });

  test("independent: no note where every printed sum holds", () => {
    const outcome = outcomeOf({ baseline: { staffing: [staff()] } });
    expect(budgetNote(outcome, { locale: "da", total: true }).notes.join()).not.toMatch(note);
  });

  test("the rounding note is in the language of the table", () => {
    for (const locale of ["da", "nb", "en"] as const)
      expect(budgetNote(halves(), { locale, total: true }).notes.join()).toMatch(
        /afrund|avrund|round/i,
      );
  });

  const areas = ["service", "capital", "transfers", "financing"];
  const many = (view = {}): Outcome =>
    outcomeOf(
      {
        funders: [
          { id: "staten", label: "Staten" },
          { id: "fond", label: "Fonden" },
        ],
        proposals: [
          proposal({
            funding: [
              { funder: "staten", share: "33.3", until: 2013 },
              { funder: "fond", amount: "1234.56", indexed: true },
            ],
            staffing: [
              staff({ id: "s1", fte: "1.23", starts: "2012-08-17" }),
              staff({ id: "s2", role: "Ledere", fte: "-0.77", from: 2013 }),
            ],
            amounts: areas.flatMap((controlArea, at) =>
              ["333.33", "-1499.50", "500.50"].map((amount, each) =>
                amountLine({
                  id: `a-${at}-${each}`,
                  label: `Beløb ${at} ${each}`,
                  controlArea,
                  amount,
                  ...(each === 1 ? { duration: "temporary", until: 2013 + (at % 3) } : {}),
                }),
              ),
            ),
            percentages: [{ id: "pct", label: "Effektivisering", percent: "-1.7" }],
          }),
        ],
      },
      { adopted: ["forslag"], ...view },
    );

  test.each<[string, Omit<BudgetNoteOptions, "locale">]>([
    ["the years", {}],
    ["a total column", { total: true }],
    ["'varigt herefter'", { thereafter: true }],
    ["both", { total: true, thereafter: true }],
    ["the financing block", { financing: true }],
    ["everything", { total: true, thereafter: true, financing: true }],
  ])("controlled tables of four control areas foot both ways: %s", (_, options) => {
    for (const priceLevel of [2012, 2015]) {
      const outcome = many({ priceLevel });
      const table = budgetNote(outcome, { locale: "da", footing: "controlled", ...options });
      expectFooted(table, outcome.years.length);
      expect(table.notes.join()).not.toMatch(note);
    }
  });

  test("the same table with independent footing does not foot, and says so", () => {
    const table = budgetNote(many(), { locale: "da", total: true, financing: true });
    expect(() => expectFooted(table, 4)).toThrow();
    expect(table.notes.join()).toMatch(note);
  });

  test("the grand total of a controlled table is the nearest", () => {
    const table = budgetNote(many(), { locale: "da", footing: "controlled", total: true });
    const last = figuresOf(table).at(-1)!;
    const grand = last.exact[4]!;
    const apart = add(last.printed[4]!, ratio(-grand.numerator, grand.denominator * 1000n));
    expect(compare(apart, ratio(1n, 2n)) <= 0 && compare(apart, ratio(-1n, 2n)) >= 0).toBe(true);
  });

  test("financing nets the costs to nought in every column", () => {
    const table = budgetNote(many(), {
      locale: "da",
      unit: "kr",
      decimals: 2,
      financing: true,
      total: true,
    });
    expect(printed(table).at(-1)).toBe("Udgifter og finansiering i alt;0,00;0,00;0,00;0,00;0,00");
  });

  test("a printed figure that must be kept is kept, or the table is refused", () => {
    const options = { locale: "da", total: true, footing: "controlled" } as const;
    const kept = budgetNote(halves(), {
      ...options,
      expected: [{ row: "Beløb", column: "2013", printed: "1" }],
    });
    expect(printed(kept)[1]).toBe("Beløb;0;1;1");
    expect(() =>
      budgetNote(halves(), {
        ...options,
        expected: [{ row: "Beløb", column: "2013", printed: "2" }],
      }),
    ).toThrow("unattainableFooting");
    expect(() =>
      budgetNote(halves(), {
        ...options,
        expected: [{ row: "Beløp", column: "2013", printed: "1" }],
      }),
    ).toThrow("unknownFigure");
  });
});
