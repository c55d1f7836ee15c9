import { payback, ratio, type Payback, type Ratio } from "@aarsvaerk/core";
import {
  appraisalTexts,
  isNegative,
  isZero,
  negate,
  paybackText,
  sum,
  zero,
} from "@aarsvaerk/core/calculation";
import { textLiteral } from "../formula/text-literal.js";
import { addressOf } from "../sheet/address.js";
import type { Block } from "../sheet/block.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import { across, type Placed } from "../sheet/place-cells.js";
import type { Cell } from "../sheet/workbook.js";
import { cornerCell } from "./captions.js";
import type { Context } from "./context.js";
import type { EffectCell } from "./effect.js";
import { columnAt, type TableColumns } from "./effect-cells.js";
import { fixedPriceCell, hasFixedPrices } from "./fixed-prices.js";

/** Beyond this year nothing counts as paid back (rule 15). */
const horizon = 20;

interface Changes {
  readonly firstRow: number;
  readonly rows: readonly (readonly EffectCell[])[];
}

/** What the payback period follows from. */
interface PaybackTable {
  readonly total: { readonly row: number; readonly cells: readonly EffectCell[] };
  readonly changes: readonly Changes[];
  readonly implementation: Changes;
  readonly columns: TableColumns;
  readonly firstRow: number;
  readonly sheet: string;
}

const flag = (isSet: boolean): Ratio => ratio(isSet ? 1n : 0n);
const isAbove = (value: Ratio): boolean => isNegative(negate(value));

const block = (from: [number, number], to: [number, number]): string =>
  [from, to].map(([row, column]) => addressOf({ row, column }, "both")).join(":");

/** The rows of changes in some of the columns. */
const changeRange = ({ firstRow, rows }: Changes, first: number, last: number): string =>
  block([firstRow, first], [firstRow + rows.length - 1, last]);

/** What is in the years of a table, and what holds thereafter. */
function profileOf({ total, changes, implementation }: PaybackTable, context: Context) {
  const years = context.frame.years.length;
  // What holds thereafter has no value where each year stands in its own prices.
  const valued = hasFixedPrices(context) ? total.cells : total.cells.slice(0, years);
  const figures = valued.map(({ value }) => negate(value()));
  const isChanged = (position: number) =>
    changes.some(({ rows }) => rows.some((row) => !isZero(row[position]?.value() ?? zero)));
  const changed = context.frame.years.map((_, position) => isChanged(position));
  const first = changed.indexOf(true);
  const invested =
    implementation.rows.some((row) => row.slice(0, years).some(({ value }) => isAbove(value()))) ||
    (figures.some(isNegative) && figures.some(isAbove));
  return {
    net: figures.slice(0, years),
    thereafter: figures[years] ?? zero,
    changed,
    from: first < 0 ? years : first,
    invested,
  };
}

type Profile = ReturnType<typeof profileOf>;

/** The net of the years that are looked at, year 1 first. */
function netsOf({ net, thereafter, from }: Profile, count: number): Ratio[] {
  return Array.from({ length: count }, (_, at) => {
    const inTable = net[from + at];
    if (inTable) return inTable;
    return at < horizon ? thereafter : zero;
  });
}

/** In which year something changes first, and whether the authority invests: steps towards the answer. */
function stepRows(
  { total, changes, implementation, columns, firstRow }: PaybackTable,
  profile: Profile,
  context: Context,
): { placed: Placed[]; skipped: string; invested: string } {
  const { frame } = context;
  const { investment: texts } = frame.texts;
  const { firstYear, lastYear, thereafter } = columns;
  const [changedRow, skippedRow, investedRow] = [firstRow + 1, firstRow + 2, firstRow + 3];
  const counted = changes.filter(({ rows }) => rows.length > 0);
  const flags = frame.years.map((_, position): Cell => {
    const column = columnAt(position, columns);
    const count = counted.map((each) => `SUMPRODUCT((${changeRange(each, column, column)}<>0)*1)`);
    const formula = count.length === 0 ? "0" : `IF(${count.join("+")}>0,1,0)`;
    return formulaCell(formula, flag(profile.changed[position] ?? false), "flag");
  });
  const years = block([changedRow, firstYear], [changedRow, lastYear]);
  // The empty cell before them belongs to the range: Gnumeric finds nothing in a range of one cell.
  const beforeAndYears = block([changedRow, firstYear - 1], [changedRow, lastYear]);
  const figures = `${block([total.row, firstYear], [total.row, lastYear])},${addressOf({ row: total.row, column: thereafter }, "both")}`;
  const turns = `AND(MIN(${figures})<0,MAX(${figures})>0)`;
  const isInvested =
    implementation.rows.length === 0
      ? turns
      : `OR(MAX(${changeRange(implementation, firstYear, lastYear)})>0,${turns})`;
  return {
    placed: [
      ...across(changedRow, 1, [textCell(texts.changes, "label"), textCell(""), ...flags]),
      ...across(skippedRow, 1, [
        textCell(texts.skipped, "label"),
        textCell(""),
        formulaCell(
          `IF(SUM(${years})=0,${String(frame.years.length)},MATCH(1,${beforeAndYears},0)-2)`,
          ratio(BigInt(profile.from)),
          "flag",
        ),
      ]),
      ...across(investedRow, 1, [
        textCell(texts.invested, "label"),
        textCell(""),
        fixedPriceCell(
          { formula: `IF(${isInvested},1,0)`, value: () => flag(profile.invested) },
          context,
          "flag",
        ),
      ]),
    ],
    skipped: addressOf({ row: skippedRow, column: firstYear }, "both"),
    invested: addressOf({ row: investedRow, column: firstYear }, "both"),
  };
}

/** To the left stands the chart. */
const labelColumn = 3;
const netColumn = 5;
const sumColumn = 6;
const debtColumn = 7;

/**
 * When an investment has paid itself back (rule 15), year by year: what is saved, what has been saved so
 * far, and the last year in which that is below nought. The answer is in the words of the core.
 */
export function paybackBlock(
  table: PaybackTable,
  context: Context,
): {
  readonly placed: readonly Placed[];
  readonly answer: Cell;
  /** Where the years stand, from their headings on. */
  readonly block: Block;
} {
  const { frame } = context;
  const { locale, years } = frame;
  const { investment: texts } = frame.texts;
  const profile = profileOf(table, context);
  const steps = stepRows(table, profile, context);
  const { total, columns, firstRow } = table;
  const count = Math.max(horizon, years.length);
  const nets = netsOf(profile, count);
  const sums = nets.map((_, at) => sum(nets.slice(0, at + 1)));
  const headerRow = firstRow + 5;
  const rowOf = (at: number) => headerRow + 1 + at;
  const totals = block([total.row, columns.firstYear - 1], [total.row, columns.lastYear]);
  const after = addressOf({ row: total.row, column: columns.thereafter }, "both");
  const words = (of: Payback) => paybackText(of, locale);

  const rows = nets.flatMap((net, at): Placed[] => {
    const row = rowOf(at);
    const number = String(at + 1);
    const position = `${steps.skipped}+${number}`;
    const beyond = at < horizon ? `0-${after}` : "0";
    const own = addressOf({ row, column: netColumn });
    const sofar = addressOf({ row, column: sumColumn });
    const before = addressOf({ row: row - 1, column: sumColumn });
    const sumOfYears = sums[at] ?? zero;
    return across(row, labelColumn, [
      textCell(words({ kind: "years", years: at + 1 }), "label"),
      formulaCell(
        `${String((years[0] ?? 0) - 1)}+${position}`,
        ratio(BigInt((years[0] ?? 0) + profile.from + at)),
        "year",
      ),
      fixedPriceCell(
        {
          formula: `IF(${position}<=${String(years.length)},0-INDEX(${totals},1,1+MIN(${position},${String(years.length)})),${beyond})`,
          value: () => net,
        },
        context,
        "thousands",
      ),
      fixedPriceCell(
        { formula: at === 0 ? own : `ROUND(${before}+${own},2)`, value: () => sumOfYears },
        context,
        "thousands",
      ),
      fixedPriceCell(
        {
          formula: `IF(${sofar}<0,${number},0)`,
          value: () => ratio(isNegative(sumOfYears) ? BigInt(at + 1) : 0n),
        },
        context,
        "flag",
      ),
    ]);
  });

  const debts = block([rowOf(0), debtColumn], [rowOf(count - 1), debtColumn]);
  const labels = block([rowOf(0), labelColumn], [rowOf(horizon - 1), labelColumn]);
  const never = textLiteral(words({ kind: "notWithin", horizon }));
  const answer = `IF(${steps.invested}=0,"",IF(MAX(${debts})<${String(horizon)},INDEX(${labels},MAX(${debts})+1,1),${never}))`;
  return {
    answer: fixedPriceCell(
      {
        formula: answer,
        value: () => {
          const { net, ...about } = profile;
          return words(payback(net, about));
        },
      },
      context,
      "text",
      "subtotal",
    ),
    block: {
      first: { row: headerRow, column: labelColumn },
      last: { row: rowOf(count - 1), column: debtColumn },
    },
    placed: [
      {
        row: firstRow,
        column: 1,
        cell: textCell(appraisalTexts[locale].investment.payback, "section"),
      },
      ...steps.placed,
      ...across(headerRow, labelColumn, [
        cornerCell(context),
        ...[frame.texts.year, texts.saving, texts.accumulated, texts.inDebt].map((label) =>
          textCell(label, "heading"),
        ),
      ]),
      ...rows,
    ],
  };
}
