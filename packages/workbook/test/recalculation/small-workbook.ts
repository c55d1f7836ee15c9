import {
  add,
  exact,
  indexFactor,
  multiply,
  ratio,
  roundToDecimals,
  stateWages,
  type Ratio,
} from "@aarsvaerk/core";
import { dateCell, emptyCell, formulaCell, numberCell, textCell } from "../../src/sheet/cells.js";
import type { Cell, Sheet, Workbook } from "../../src/sheet/workbook.js";

interface Inputs {
  readonly fte: string;
  /** Of the years 2012 to 2015. */
  readonly priceLevel: number;
}

/** The cells a reader may change. */
export const names = { fte: "aarsvaerk_fte", priceLevel: "aarsvaerk_prisniveau" };

const years = [2012, 2013, 2014, 2015];
const months = [12, 2, 7];

/**
 * A budget of three lines at 500.000 kr. in 2012 prices, carried to a price level with the state's
 * wages, as figures of the core and formulas side by side.
 */
export function smallWorkbook({ fte, priceLevel }: Inputs): Workbook {
  return {
    title: "Et lille budget",
    locale: "da",
    currency: "DKK",
    names: [
      { name: names.fte, refersTo: "Forudsætninger!$B$2" },
      { name: names.priceLevel, refersTo: "Forudsætninger!$B$4" },
    ],
    sheets: [
      sheet("Forudsætninger", assumptions(fte, priceLevel)),
      sheet("Beløb pr. linje", amounts(exact(fte), priceLevel)),
    ],
  };
}

const sheet = (name: string, rows: Cell[][]): Sheet => ({
  name,
  rows,
  widths: [30, 14, 14, 14, 14],
  print: { columns: 5 },
  tables: [],
  validations: [],
  charts: [],
});

const whole = (value: number): Ratio => ratio(BigInt(value));

function assumptions(fte: string, priceLevel: number): Cell[][] {
  return [
    [textCell("Forudsætninger", "title"), dateCell("2011-08-26", "text")],
    [textCell("Årsværk"), numberCell(exact(fte), "fte", "input")],
    [textCell("Pris"), numberCell(whole(500_000), "kroner", "input")],
    [textCell("Prisniveau"), numberCell(whole(priceLevel), "year", "input")],
    [],
    ...years.map((year, at) => [
      numberCell(whole(year), "year"),
      numberCell(indexFactor(stateWages, Math.max(year - 1, 2012), year).factor, "factor", "input"),
      formulaCell(at === 0 ? "B6" : `C${5 + at}*B${6 + at}`, indexFrom2012(year), "factor"),
    ]),
  ];
}

function amounts(fte: Ratio, priceLevel: number): Cell[][] {
  const lines = months.map((count) => lineOf(fte, count, priceLevel));
  const factor =
    "ROUND(INDEX(Forudsætninger!$C$6:$C$9,MATCH(aarsvaerk_prisniveau,Forudsætninger!$A$6:$A$9,0))/Forudsætninger!$C$6,9)";
  const total = lines.map(({ restated }) => restated).reduce(add);
  const last = 2 + lines.length;
  return [
    [
      formulaCell(
        '"Beløb i kr. – "&aarsvaerk_prisniveau&" p/l"',
        `Beløb i kr. – ${priceLevel} p/l`,
        "text",
      ),
    ],
    [textCell("Måneder", "heading"), textCell("2012 p/l", "heading")],
    ...lines.map(({ settled, restated }, at) => [
      numberCell(whole(months[at]!), "general", "input"),
      formulaCell(`ROUND(aarsvaerk_fte*Forudsætninger!$B$3*A${3 + at}/12,2)`, settled, "ore"),
      formulaCell(factor, indexFrom2012(priceLevel), "factor"),
      formulaCell(`ROUND(B${3 + at}*C${3 + at},2)`, restated, "ore"),
    ]),
    [
      textCell("I alt", "total"),
      emptyCell,
      emptyCell,
      formulaCell(`SUM(D3:D${last})`, total, "ore", "total"),
    ],
  ];
}

const indexFrom2012 = (year: number): Ratio => indexFactor(stateWages, 2012, year).factor;

function lineOf(
  fte: Ratio,
  count: number,
  priceLevel: number,
): { settled: Ratio; restated: Ratio } {
  const price = multiply(fte, multiply(whole(500_000), ratio(BigInt(count), 12n)));
  const settled = roundToDecimals(price, 2);
  return { settled, restated: roundToDecimals(multiply(settled, indexFrom2012(priceLevel)), 2) };
}
