import { ownerAmounts } from "./owner-sums.js";
import { textLiteral } from "../formula/text-literal.js";
import { sharingColumn } from "../layout/funding-layout.js";
import { lineColumn } from "../layout/lines-layout.js";
import {
  accountColumn,
  currentPriceSteps,
  frameAccounts,
  type FrameAccount,
} from "../layout/multi-year-frames.js";
import { splitYearColumn } from "../layout/split-layout.js";
import { rangeReference, referenceTo } from "../sheet/address.js";
import { blockRange, type Context } from "./context.js";
import { scenarioName } from "./switch-names.js";

/** A figure that must be nought: a sum that is made in two ways. */
export interface Control {
  readonly label: string;
  readonly formula: string;
}

function controlsIn(position: number, context: Context): Control[] {
  const { frame, layout } = context;
  const { texts, years, scenarios } = frame;
  const { sheets } = texts;
  const sheet = sheets.control;
  const year = String(years[position] ?? "");
  const { lines, units, unitsRow, comparison } = layout;
  const total = referenceTo(
    { sheet: sheets.lines, row: lines.totalRow, column: lines.amountColumn(position) },
    sheet,
  );
  const amounts = splitYearColumn("amount", position, years.length);
  const unitAmounts = rangeReference(
    { sheet: sheets.split, row: unitsRow + 1, column: amounts },
    { row: unitsRow + units.length, column: amounts },
    sheet,
  );
  // The heading above them belongs to the range: Gnumeric finds nothing in a range of one cell.
  const scenario = (column: number) =>
    rangeReference(
      { sheet: sheets.comparison, row: comparison.cost - 1, column },
      { row: comparison.cost + scenarios.length - 1, column },
      sheet,
    );
  return [
    ...(units.length > 0
      ? [{ label: texts.controlOf.units(year), formula: `SUM(${unitAmounts})-${total}` }]
      : []),
    {
      label: texts.controlOf.scenarios(year),
      formula: `INDEX(${scenario(2 + position)},MATCH(${scenarioName},${scenario(1)},0))-${total}`,
    },
    {
      label: texts.controlOf.proposals(year),
      formula: `SUM(${ownerAmounts(position, context)})-${total}`,
    },
    ...splitControl(position, context),
    ...fundingControls(position, total, context),
  ];
}

/** The parts of all lines that are divided, less what the lines come to. */
function splitControl(position: number, context: Context): Control[] {
  const { frame, layout } = context;
  const { texts, years } = frame;
  const { sheets } = texts;
  const { lines, splits } = layout;
  const [first, last] = [splits[0]?.row, splits.at(-1)?.row];
  if (first === undefined || last === undefined) return [];
  const column = splitYearColumn("amount", position, years.length);
  const parts = rangeReference(
    { sheet: sheets.split, row: first, column },
    { row: last, column },
    sheets.control,
  );
  const wholes = lines.blocks.map((block) => {
    const units = blockRange(block, lineColumn.unit, sheets.control, context);
    const amounts = blockRange(block, lines.amountColumn(position), sheets.control, context);
    return `SUMPRODUCT((${units}=${textLiteral(texts.several)})*1,${amounts})`;
  });
  const year = String(years[position] ?? "");
  return [{ label: texts.controlOf.splits(year), formula: [`SUM(${parts})`, ...wholes].join("-") }];
}

/** Every pool's parts less its gross cost, none of which may make up for another; and all that is paid. */
function fundingControls(position: number, total: string, { frame, layout }: Context): Control[] {
  const { texts, years } = frame;
  const { sheets, controlOf } = texts;
  const { sharings, totalRow, amountColumn } = layout.funding;
  const [from, to] = [sharings[0]?.wholeRow, sharings.at(-1)?.ownRow];
  if (from === undefined || to === undefined) return [];
  const behind = (column: number) =>
    rangeReference(
      { sheet: sheets.fundingRemainders, row: from, column },
      { row: to, column },
      sheets.control,
    );
  const control = behind(sharingColumn.control);
  const year = String(years[position] ?? "");
  const paid = referenceTo(
    { sheet: sheets.funding, row: totalRow, column: amountColumn(position) },
    sheets.control,
  );
  return [
    {
      label: controlOf.funding(year),
      formula: `SQRT(SUMPRODUCT((${behind(sharingColumn.year)}=${year})*1,${control},${control}))`,
    },
    { label: controlOf.payers(year), formula: `${paid}-${total}` },
  ];
}

/** A frame less all that is drawn within its years, and what is left after the last of them. */
function frameControl({ frame, row, drawnRow, leftRow }: FrameAccount, context: Context): Control {
  const { texts, years } = context.frame;
  const { firstYear, amount } = accountColumn;
  const sheet = texts.sheets.frames;
  const at = (of: number, column: number) =>
    referenceTo({ sheet, row: of, column }, texts.sheets.control);
  const within = years.filter((year) => year >= frame.first && year <= frame.last);
  const [first, last] = [within[0], within.at(-1)].map(
    (year) => firstYear + years.indexOf(year ?? NaN),
  );
  const label = texts.controlOf.frame(frame.label);
  if (within.length === 0 || first === undefined || last === undefined)
    return { label, formula: "0" };
  const drawn = rangeReference(
    { sheet, row: drawnRow, column: first },
    { row: drawnRow, column: last },
    texts.sheets.control,
  );
  return { label, formula: `${at(row, amount)}-SUM(${drawn})-${at(leftRow, last)}` };
}

function frameControls(context: Context): Control[] {
  const { model, outcome } = context.frame;
  if (!currentPriceSteps(model, outcome.view.asOf)) return [];
  return frameAccounts(model).map((account) => frameControl(account, context));
}

/** The controls, year by year, and those of the frames. Their number does not grow with that of the lines. */
export const controlsOf = (context: Context): Control[] => [
  ...context.frame.years.flatMap((_, position) => controlsIn(position, context)),
  ...frameControls(context),
];
