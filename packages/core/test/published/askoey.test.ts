import { describe, expect, test } from "vitest";
import {
  budgetNote,
  decimalText,
  evaluate,
  figure,
  grouped,
  inUnit,
  parseAmount,
  renderTable,
  type Table,
} from "../../src/index.js";
import { draft, expectFigure, planOf, printed } from "../rules/small-plan.js";

/** Reads cells as they are printed; empty ones are left out. */
const cellsOf = (row: string): string[] => row.split("|").map((cell) => cell.trim());

/** A printed figure in 1.000 kr., as decimal text. */
function thousands(cell: string): string {
  const amount = parseAmount(cell, { unit: "1000kr", locale: "nb" });
  if (!amount.ok) return expect.fail(`${cell} cannot be read`);
  return decimalText(inUnit(amount.value.kroner, "1000kr"));
}

const byYear = (first: number, cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(cells.map((cell, at) => [String(first + at), thousands(cell)]));

/** The last cells of a printed row. */
const figures = (table: Table, label: string): string[] =>
  printed(table)
    .filter((row) => row.startsWith(`${label};`))
    .flatMap((row) => row.slice(label.length + 1).split(";"));

// Vedtatt årsbudsjett 2018, "Vedtatt budsjettramme - Kommunalavdeling stab", tall i hele tusen kroner.
const stab = {
  base: "Budsjettramme justert for lønns- og prisvekst | 90.148 | 90.148 | 90.148 | 90.148",
  rolling: `Kostnader valgavvikling | -930 | 0 | -930 | 0
Avsetning til handlefrihet (disposisjonsfond) | -469 | -477 | -484 | -493
Omstillingssjef | 0 | -1.000 | -1.000 | -1.000
Økt antall lærlinger overført fra Levekår, netto | -100 | -100 | -100 | -100`,
  moved: `Årsverk IT (drift av skole-PCer) overført fra Oppvekst i 2017 - reversering | -575 | -575 | -575 | -575
Årsverk Dokumentsenteret (tjenester for selvkost) | -500 | -500 | -500 | -500`,
  changed: `Drift eiendomsskatt | 1.250 | 1.050 | 1.050 | 1.050
Økte kostnader i forbindelse med kjøp av sekretariattjenester til Kontrollutvalget | 140 | 140 | 140 | 140
Økt sats politikergodgjørelse 2018 | 200 | 200 | 200 | 200
Tilskudd til TV aksjonen 2 kroner per innbygger | 30 | 30 | 30 | 30
Utvidet hylleplass IKAH | 600 | 600 | 600 | 600
Lisenser Microsoft | 500 | 500 | 500 | 500
Lisenser ny modul: Agresso, varslingsmodul RiskManager | 100 | 100 | 100 | 100
Utvidelse nye lærlingplasser (6 nye i 2017), F 78/17 | 500 | 500 | 0 | 0`,
  measures: `Overføring til regional digital satsning | 500 | 500 | 500 | 500
Ordning og avlevering av avsluttede arkiver | 2.600 | 2.600 | 2.600 | 2.600
Budsjettvedtak 14.12.2017: Effektivisering i henhold til omstillingstiltak | -2.000 | -2.000 | -2.000 | -2.000`,
};

const rows = (text: string, prefix: string) =>
  text.split("\n").map((row, at) => {
    const [label = "", ...cells] = cellsOf(row);
    return {
      id: `${prefix}-${at}`,
      label,
      amountByYear: byYear(2018, cells),
      amountUnit: "1000kr",
    };
  });

const digital = "Digital satsing oppbemanning 2 årsverk, delårseffekt i 2018";
const network = "Nettverk IT (1 årsverk)";
const owners = ["rullering", "rammeendringer", "endringer", "nye-tiltak"];
const group = (id: string, title: string, lines: object) => ({
  id,
  title,
  kind: "request",
  ...lines,
});

const stabPlan = planOf(
  draft({
    title: "Kommunalavdeling stab",
    language: "nb",
    currency: "NOK",
    priceLevel: 2018,
    years: { first: 2018, count: 4 },
    series: undefined,
    indexSeries: [],
    sources: [],
    units: [],
    rates: [
      { id: "digital", label: "Årsverk, digital satsing", amount: "1000", amountUnit: "1000kr" },
      { id: "nettverk", label: "Årsverk, nettverk", amount: "900", amountUnit: "1000kr" },
    ],
    baseline: { amounts: rows(stab.base, "ramme") },
    proposals: [
      group("rullering", "Rullering av siste økonomiplan", {
        amounts: rows(stab.rolling, "rullering"),
      }),
      group("rammeendringer", "Rammeendringer mellom avdelingene", {
        amounts: rows(stab.moved, "flytting"),
      }),
      group("endringer", "Endringer i satser, bruk eller vedtak", {
        amounts: rows(stab.changed, "endring"),
      }),
      group("nye-tiltak", "Nye tiltak", {
        staffing: [
          {
            id: "digital",
            role: "IT-rådgivere",
            label: digital,
            fte: "2",
            factorByYear: { 2018: "0.85" },
            rate: "digital",
          },
          { id: "nettverk", role: "IT-teknikere", label: network, fte: "1", rate: "nettverk" },
        ],
        amounts: rows(stab.measures, "tiltak"),
      }),
    ],
  }),
);
const stabOutcome = evaluate(stabPlan, { adopted: owners });
const newFrame = ["94594000", "94616000", "93179000", "94100000"];

describe("Askøy, vedtatt budsjettramme 2018–2021, kommunalavdeling stab", () => {
  test("ny netto ramme: 94.594 | 94.616 | 93.179 | 94.100", () => {
    stabOutcome.years.forEach((year, at) =>
      expectFigure(stabOutcome, `cost/${year}`, newFrame[at]!),
    );
  });

  test("2 årsverk × 1.000.000 × 0,85: 1.700 | 2.000 | 2.000 | 2.000; 1 årsverk: 900 …", () => {
    const cost = (line: string) =>
      stabOutcome.years.map((year) =>
        decimalText(figure(stabOutcome, `cost/line=${line}/${year}`).value),
      );
    expect(cost("digital")).toEqual(["1700000", "2000000", "2000000", "2000000"]);
    expect(cost("nettverk")).toEqual(["900000", "900000", "900000", "900000"]);
    expectFigure(stabOutcome, "fte/line=digital/2018", "1.7");
    expectFigure(stabOutcome, "fte/2018", "2.7");
    expectFigure(stabOutcome, "fte/2021", "3");
  });

  test("printed in 1.000 kr.: every row as published, and the total", () => {
    const table = budgetNote(stabOutcome, { locale: "nb" });
    expect(table.corner).toBe("1 000 kr – 2018-priser".replace(" ", "\u00a0"));
    const published = [stab.rolling, stab.moved, stab.changed, stab.measures]
      .join("\n")
      .split("\n")
      .map(cellsOf);
    expect(published).toHaveLength(17);
    for (const [label = "", ...cells] of published)
      expect(figures(table, label), label).toEqual(cells.map(thousands));
    expect(figures(table, digital)).toEqual(["1700", "2000", "2000", "2000"]);
    expect(figures(table, network)).toEqual(["900", "900", "900", "900"]);
  });

  test("a grouped table: frame, blocks of measures and the new net frame", () => {
    const table = grouped(stabOutcome, { locale: "nb", by: ["proposal"], footing: "controlled" });
    expect(printed(table).map((row) => row.split(";").slice(-4).join(" | "))).toEqual([
      "90148 | 90148 | 90148 | 90148",
      "-1499 | -1577 | -2514 | -1593",
      "-1075 | -1075 | -1075 | -1075",
      "3320 | 3120 | 2620 | 2620",
      "3700 | 4000 | 4000 | 4000",
      "94594 | 94616 | 93179 | 94100",
    ]);
    expect(table.notes.join()).not.toMatch(/avrunding/);
  });

  test("in Norwegian print: no-break spaces and U+2212", () => {
    const table = grouped(stabOutcome, { locale: "nb", by: ["proposal"] });
    const text = renderTable(table, { format: "text" });
    expect(text).toContain("94\u00a0594");
    expect(text).toContain("\u22121\u00a0499");
    expect(text).not.toMatch(/2\s018/);
  });
});

// Budsjettskjema 1B, rådmannens forslag 2018: R 2016, B 2017, B 2018, ØP 2019–2021.
const departments = `Kommunalavdeling stab | 82 972 | 87 863 | 96 594 | 96 616 | 95 179 | 96 100
Kommunalavdeling oppvekst | 692 734 | 717 531 | 748 034 | 767 097 | 777 722 | 786 652
Kommunalavdeling levekår | 607 703 | 607 699 | 661 431 | 663 445 | 658 921 | 659 312
Kommunalavdeling teknisk | 11 707 | 30 900 | 30 674 | 13 586 | 3 157 | - 13 609
Fagavdeling areal og samfunn | 8 338 | 9 382 | 5 926 | 5 575 | 5 575 | 5 574
Askøy kirkelige fellesråd | 16 246 | 16 896 | 17 730 | 17 709 | 17 688 | 17 667
Askøyhallene KF | 5 770 | 6 070 | 6 196 | 6 195 | 6 195 | 6 194`;
const common = `Tilskudd ressurskrevende | - 43 850 | - 42 500 | - 46 700 | - 46 700 | - 46 700 | - 46 700
Mva. kompensasjon drift | - 477 | 0 | 0 | 0 | 0 | 0
Mva. kompensasjon investering. | 0 | 0 | 0 | 0 | 0 | 0
Premieavvik/felles pensjonskostnader | - 42 028 | - 15 000 | - 10 000 | - 5 500 | - 1 000 | 3 500
Lønnsavsetningspott | 0 | 13 000 | 17 000 | 15 000 | 17 000 | 15 000
Andre fellesposter | 5 201 | 0 | 0 | 0 | 0 | 0`;
const sums = {
  departments: "1 425 469 | 1 476 342 | 1 566 586 | 1 570 224 | 1 564 436 | 1 557 889",
  ofPrintedRows: "1 425 470 | 1 476 341 | 1 566 585 | 1 570 223 | 1 564 437 | 1 557 890",
  common: "- 81 154 | - 44 500 | - 39 700 | - 37 200 | - 30 700 | - 28 200",
  all: "1 344 315 | 1 431 842 | 1 526 886 | 1 533 024 | 1 533 736 | 1 529 689",
};
const sumOf = (text: string): string[] => cellsOf(text).map(thousands);

/** Schema 1B, its departments under one control area and the common items under another. */
function schema(kroner: (row: number, column: number, thousands: string) => string) {
  const lines = (text: string, prefix: string, controlArea: string) =>
    text.split("\n").map((row, at) => {
      const [label = "", ...cells] = cellsOf(row);
      return {
        id: `${prefix}-${at}`,
        label,
        controlArea,
        amountUnit: "1000kr",
        amountByYear: Object.fromEntries(
          cells.map((cell, column) => [
            String(2016 + column),
            prefix === "avdeling" ? kroner(at, column, thousands(cell)) : thousands(cell),
          ]),
        ),
      };
    });
  return evaluate(
    planOf(
      draft({
        language: "nb",
        currency: "NOK",
        priceLevel: 2018,
        years: { first: 2016, count: 6 },
        series: undefined,
        indexSeries: [],
        sources: [],
        units: [],
        rates: [],
        baseline: {
          amounts: [
            ...lines(departments, "avdeling", "service"),
            ...lines(common, "felles", "transfers"),
          ],
        },
      }),
    ),
  );
}

const asPrinted = schema((_, __, text) => text);

/**
 * One set of amounts that prints as 1B does: the printed subtotal is 1 away from the rows in every
 * column, so two rows stand 300 kr. from their printed figure in its direction.
 */
const behindPrint = schema((row, column, text) => {
  const deviation =
    BigInt(sumOf(sums.departments)[column]!) - BigInt(sumOf(sums.ofPrintedRows)[column]!);
  if (row !== 1 && row !== 2) return text;
  const whole = BigInt(text);
  // Row figures are positive here: 692 734 becomes 692733.7 or 692734.3.
  return deviation > 0n ? `${whole}.3` : `${whole - 1n}.7`;
});

const totals = (table: Table) =>
  table.rows
    .filter(({ kind }) => kind === "subtotal" || kind === "total")
    .map(({ cells }) =>
      cells.map((cell) => (cell.kind === "figure" ? decimalText(cell.printed) : "")),
    );

describe("Askøy, budsjettskjema 1B", () => {
  test("from its printed rows the first subtotal is 1 away from print in all six columns", () => {
    const table = budgetNote(asPrinted, { locale: "nb" });
    expect(totals(table)[0]).toEqual(sumOf(sums.ofPrintedRows));
    expect(totals(table)[1]).toEqual(sumOf(sums.common));
    expect(table.notes.join()).not.toMatch(/avrunding/);
  });

  test("the printed subtotal cannot be kept over whole rows: refused, with what is possible", () => {
    expect(() =>
      budgetNote(asPrinted, {
        locale: "nb",
        footing: "controlled",
        expected: [
          {
            row: budgetNote(asPrinted, { locale: "nb" }).rows.find(
              ({ kind }) => kind === "subtotal",
            )!.label,
            column: "2016",
            printed: "1425469",
          },
        ],
      }),
    ).toThrow("unattainableFooting");
  });

  test("from amounts behind the print, independent rounding prints 1B as published, with the note", () => {
    const table = budgetNote(behindPrint, { locale: "nb" });
    for (const row of [...departments.split("\n"), ...common.split("\n")]) {
      const [label = "", ...cells] = cellsOf(row);
      expect(figures(table, label), label).toEqual(cells.map(thousands));
    }
    expect(totals(table)).toEqual([sumOf(sums.departments), sumOf(sums.common), sumOf(sums.all)]);
    expect(table.notes.join()).toMatch(/avrunding/);
  });

  test("controlled rounding keeps the three printed sums and moves one department by 1", () => {
    const plain = budgetNote(behindPrint, { locale: "nb" });
    const labels = plain.rows.filter(({ kind }) => kind !== "line" && kind !== "section");
    const expected = [sums.departments, sums.common, sums.all].flatMap((text, at) =>
      sumOf(text).map((figureText, column) => ({
        row: labels[at]!.label,
        column: String(2016 + column),
        printed: figureText,
      })),
    );
    const table = budgetNote(behindPrint, { locale: "nb", footing: "controlled", expected });
    expect(totals(table)).toEqual([sumOf(sums.departments), sumOf(sums.common), sumOf(sums.all)]);
    const shown = departments.split("\n").map((row) => figures(table, cellsOf(row)[0]!));
    for (const column of [0, 1, 2, 3, 4, 5]) {
      const sum = shown.reduce((total, cells) => total + BigInt(cells[column]!), 0n);
      expect(String(sum)).toBe(sumOf(sums.departments)[column]);
      const moved = departments
        .split("\n")
        .filter((row, at) => thousands(cellsOf(row)[column + 1]!) !== shown[at]![column]);
      expect(moved).toHaveLength(1);
    }
    expect(table.notes.join()).not.toMatch(/avrunding/);
  });
});
