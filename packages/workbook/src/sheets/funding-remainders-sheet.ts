import { ratio } from "@aarsvaerk/core";
import type { FundingEntry } from "@aarsvaerk/core/calculation";
import { ownFunding, zero } from "@aarsvaerk/core/calculation";
import { baseFormula, partFormula, restFormula } from "../formula/largest-remainder.js";
import type { PartCells } from "../formula/largest-remainder.js";
import type { ShareSteps, SharedCost } from "../formula/funding-shares.js";
import { firstSharingRow, sharingColumn, type Sharing } from "../layout/funding-layout.js";
import { addressOf, referenceTo } from "../sheet/address.js";
import { formulaCell, numberCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import type { Context } from "./context.js";
import { grantFormula } from "./grant-formula.js";
import { currentAmounts } from "./frames-current-sheet.js";
import { grossFormula } from "./gross-formula.js";
import { grantValue, grossValue, oreOf, partValue, stepsOf, wholeWeight } from "./sharing.js";

type Column = keyof typeof sharingColumn;

const headerRow = firstSharingRow - 2;

const absolute = (whole: bigint): bigint => (whole < 0n ? -whole : whole);

const at = (row: number, column: Column): string =>
  addressOf({ row, column: sharingColumn[column] });

const range = (from: number, to: number, column: Column): string =>
  `${at(from, column)}:${at(to, column)}`;

const ore = (value: bigint, formula: string): Cell => formulaCell(formula, ratio(value), "general");

function partCells({ wholeRow, firstRow, ownRow }: Sharing, row: number): PartCells {
  return {
    steps: at(wholeRow, "divided"),
    weight: at(row, "weight"),
    weights: range(firstRow, ownRow, "weight"),
    base: at(row, "base"),
    bases: range(firstRow, ownRow, "base"),
    rest: at(row, "rest"),
    rests: range(firstRow, ownRow, "rest"),
    ...(row > firstRow ? { earlierRests: range(firstRow, row - 1, "rest") } : {}),
  };
}

/** The gross cost: what fixed amounts leave of it, what shares ask for, and what is divided by them. */
function wholeCells(sharing: Sharing, shared: SharedCost, context: Context): Placed[] {
  const { frame, layout } = context;
  const { sheets } = frame.texts;
  const { block, position, prices, wholeRow: row, firstRow, ownRow } = sharing;
  const gross = grossValue(sharing, context);
  const whole = String(wholeWeight(block.pool));
  const [size, left, weight] = [at(row, "grant"), at(row, "fixed"), at(row, "weight")];
  const times = `INT(${size}/${whole})`;
  // Rounded up: what shares ask for is larger than what is left as soon as it is so by a part of an øre.
  const wished = `${times}*${weight}+INT(((${size}-${times}*${whole})*${weight}+${whole}-1)/${whole})`;
  const grossIn =
    prices === "chosen"
      ? referenceTo(
          {
            sheet: sheets.funding,
            row: block.grossRow,
            column: layout.funding.amountColumn(position),
          },
          sheets.fundingRemainders,
        )
      : grossFormula(
          block.pool.lines,
          currentAmounts(position, context),
          sheets.fundingRemainders,
          context,
        );
  const cells: [Column, Cell][] = [
    ["pool", textCell(block.label, "label")],
    ["year", yearCell(sharing, context)],
    ["payer", textCell(frame.texts.funding.gross)],
    ["grant", ore(absolute(oreOf(gross)), `ROUND(ABS(${at(row, "part")})*100,0)`)],
    ["fixed", ore(shared.left, `${size}-SUM(${range(firstRow, ownRow - 1, "fixed")})`)],
    ["weight", ore(shared.weight, `SUM(${range(firstRow, ownRow - 1, "weight")})`)],
    ["divided", ore(shared.divided, `IF(${wished}>${left},${left},${size})`)],
    ["part", formulaCell(grossIn, gross, "ore", "subtotal")],
    [
      "control",
      formulaCell(
        `ROUND(SUM(${range(firstRow, ownRow, "part")})-${at(row, "part")},2)`,
        zero,
        "ore",
        "control",
      ),
    ],
  ];
  return placedIn(row, cells);
}

const placedIn = (row: number, cells: readonly [Column, Cell][]): Placed[] =>
  cells.map(([column, cell]) => ({ row, column: sharingColumn[column], cell }));

/** What a payer pays: the share rounded down, what is left of it, and the øre that it gets or not. */
function partRowCells(
  sharing: Sharing,
  payer: number,
  steps: ShareSteps,
  context: Context,
): [Column, Cell][] {
  const { wholeRow, firstRow, ownRow, block } = sharing;
  const row = firstRow + payer;
  const cells = partCells(sharing, row);
  const whole = { ...cells, steps: at(wholeRow, "grant") };
  const part: [Column, Cell] = [
    "part",
    formulaCell(
      `SIGN(${at(wholeRow, "part")})*(${partFormula(whole)})/100`,
      partValue(sharing, payer, context),
      "ore",
    ),
  ];
  // A fixed amount is whole øre, so nothing of it is left.
  if (block.pool.entries[payer]?.grant.kind === "amount")
    return [
      ["base", ore(steps.base, at(row, "fixed"))],
      ["rest", numberCell(zero, "general")],
      part,
    ];
  const fixed = row === ownRow ? `+${at(row, "fixed")}` : "";
  return [
    ["base", ore(steps.base, `${baseFormula(cells)}${fixed}`)],
    ["rest", ore(steps.rest, restFormula(cells))],
    part,
  ];
}

/** What a grant promises: an amount, of which no more is paid than there is left, or a weight. */
function grantCells(
  entry: FundingEntry,
  sharing: Sharing,
  payer: number,
  { fixed }: ShareSteps,
  context: Context,
): [Column, Cell][] {
  const { wholeRow, firstRow } = sharing;
  const row = firstRow + payer;
  const value = grantValue(entry, sharing, context);
  const { fundingRemainders } = context.frame.texts.sheets;
  const formula = grantFormula(entry, sharing, fundingRemainders, context);
  if (entry.grant.kind === "share") return [["weight", ore(value, formula)]];
  const before = payer === 0 ? "" : `-SUM(${range(firstRow, row - 1, "fixed")})`;
  const left = `${at(wholeRow, "grant")}${before}`;
  return [
    ["grant", ore(value, formula)],
    ["fixed", ore(fixed, `IF(${at(wholeRow, "part")}<0,0,MIN(${at(row, "grant")},${left}))`)],
  ];
}

/** What the authority pays itself: what shares leave of the whole, less what fixed amounts pay. */
function ownCells({ wholeRow, block }: Sharing, { fixed, weight }: ShareSteps): [Column, Cell][] {
  const divided = at(wholeRow, "divided");
  const whole = String(wholeWeight(block.pool));
  const isCut = `${divided}<${at(wholeRow, "grant")}`;
  return [
    ["fixed", ore(fixed, `${at(wholeRow, "fixed")}-${divided}`)],
    ["weight", ore(weight, `IF(${isCut},0,MAX(0,${whole}-${at(wholeRow, "weight")}))`)],
  ];
}

function yearCell({ position }: Sharing, { frame }: Context): Cell {
  return numberCell(ratio(BigInt(frame.years[position] ?? 0)), "year");
}

/** One gross cost in one year, with a row for each payer. */
function sharingCells(sharing: Sharing, context: Context): Placed[] {
  const { payerName } = context.layout.funding;
  const { entries } = sharing.block.pool;
  const shared = stepsOf(sharing, context);
  const payers = shared.parts.flatMap((steps, payer): Placed[] => {
    const entry = entries[payer];
    return placedIn(sharing.firstRow + payer, [
      ["year", yearCell(sharing, context)],
      ["payer", textCell(payerName(entry?.payer ?? ownFunding))],
      ...(entry ? grantCells(entry, sharing, payer, steps, context) : ownCells(sharing, steps)),
      ...partRowCells(sharing, payer, steps, context),
    ]);
  });
  return [...wholeCells(sharing, shared, context), ...payers];
}

/** How gross costs are shared among those who pay, to the øre; nothing where nobody else pays. */
export function fundingRemaindersSheet(context: Context): Sheet[] {
  const { texts, model } = context.frame;
  const { blocks, sharings, currentSharings } = context.layout.funding;
  if (blocks.length === 0) return [];
  const names = { ...texts.sharing, payer: texts.funding.payer };
  const labels = (Object.keys(sharingColumn) as Column[]).map((column) => names[column]);
  const [current] = currentSharings;
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.fundingRemainders, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    { row: 3, column: 1, cell: textCell(texts.sharing.note, "note") },
    ...across(
      headerRow,
      1,
      labels.map((label) => textCell(label, "heading")),
    ),
    { row: headerRow + 1, column: 1, cell: textCell(texts.sharing.chosen, "section") },
    ...(current
      ? [
          {
            row: current.wholeRow - 1,
            column: 1,
            cell: textCell(texts.sharing.current, "section"),
          },
        ]
      : []),
    ...sharings.flatMap((sharing) => sharingCells(sharing, context)),
  ];
  return [
    {
      name: texts.sheets.fundingRemainders,
      rows: rowsOf(placed),
      widths: [44, 7, 30, 17, 17, 12, 17, 17, 17, 16, 10],
      freeze: { rows: headerRow, columns: 3 },
      print: { columns: labels.length, titleRows: [1, headerRow] },
      tables: [],
      validations: [],
      charts: [],
    },
  ];
}
