import { ratio } from "@aarsvaerk/core";
import { frameAccountOf, isNegative } from "@aarsvaerk/core/calculation";
import { sharingColumn } from "../layout/funding-layout.js";
import { textLiteral } from "../formula/text-literal.js";
import {
  accountColumn,
  accountHeaderRow,
  currentPriceSteps,
  frameAccounts,
  type FrameAccount,
} from "../layout/multi-year-frames.js";
import { addressOf, rangeReference } from "../sheet/address.js";
import { formulaCell, numberCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import type { Context } from "./context.js";
import { inputOf } from "./input-cells.js";
import { valuationIn } from "./sharing.js";

const cellIn = (row: number, position: number): string =>
  addressOf({ row, column: accountColumn.firstYear + position });

/** What there is in a year: the frame in its first, then what the year before has left, and nothing after its last. */
function openingFormula(
  { row, leftRow }: FrameAccount,
  position: number,
  { frame: { years } }: Context,
): string {
  const [amount, first, last] = (["amount", "first", "last"] as const).map((column) =>
    addressOf({ row, column: accountColumn[column] }, "both"),
  ) as [string, string, string];
  const year = String(years[position] ?? 0);
  const before =
    position === 0 ? amount : `IF(${first}=${year},${amount},${cellIn(leftRow, position - 1)})`;
  return `IF(AND(${first}<=${year},${last}>=${year}),${before},0)`;
}

/** What is drawn in a year: the parts in current prices that the frame pays. */
function drawnFormula(
  { frame: { id } }: FrameAccount,
  position: number,
  { frame, layout }: Context,
): string {
  const { currentSharings, payerName } = layout.funding;
  const [from, to] = [currentSharings[0]?.wholeRow, currentSharings.at(-1)?.ownRow];
  if (from === undefined || to === undefined || !layout.funding.payers.includes(id)) return "0";
  const { frames, fundingRemainders: sheet } = frame.texts.sheets;
  const column = (of: keyof typeof sharingColumn) =>
    rangeReference(
      { sheet, row: from, column: sharingColumn[of] },
      { row: to, column: sharingColumn[of] },
      frames,
    );
  const year = String(frame.years[position] ?? 0);
  return `SUMPRODUCT((${column("payer")}=${textLiteral(payerName(id))})*(${column("year")}=${year}),${column("part")})`;
}

function accountCells(account: FrameAccount, context: Context): Placed[] {
  const { frame } = context;
  const { texts, years, model } = frame;
  const { frames } = texts;
  const { openingRow, drawnRow, leftRow } = account;
  const values = frameAccountOf(model, account.frame, valuationIn("current", context));
  const rowCells = (row: number, label: string, cells: readonly Cell[], role?: "subtotal") => [
    { row, column: accountColumn.label, cell: textCell(label, role ?? "label") },
    ...across(row, accountColumn.firstYear, cells),
  ];
  const amounts = (
    of: "opening" | "drawn" | "left",
    formula: (position: number) => string,
    role: "output" | "subtotal" = "output",
  ) => values.map((year, position) => formulaCell(formula(position), year[of], "ore", role));
  const lefts = `${cellIn(leftRow, 0)}:${cellIn(leftRow, years.length - 1)}`;
  return [
    ...rowCells(
      openingRow,
      frames.opening,
      amounts("opening", (position) => openingFormula(account, position, context)),
    ),
    ...rowCells(
      drawnRow,
      frames.drawn,
      amounts("drawn", (position) => drawnFormula(account, position, context)),
    ),
    ...rowCells(
      leftRow,
      frames.left,
      [
        ...amounts(
          "left",
          (position) => `${cellIn(openingRow, position)}-${cellIn(drawnRow, position)}`,
          "subtotal",
        ),
        formulaCell(
          `IF(MIN(${lefts})<0,${textLiteral(frames.overdrawn)},"")`,
          values.some(({ left }) => isNegative(left)) ? frames.overdrawn : "",
          "text",
          "note",
        ),
      ],
      "subtotal",
    ),
  ];
}

const frameCells = ({ frame, row }: FrameAccount): Placed[] =>
  across(row, accountColumn.label, [
    textCell(frame.label, "section"),
    inputOf(frame.amount),
    ...[frame.first, frame.last].map((year) => numberCell(ratio(BigInt(year)), "year")),
  ]);

/** The accounts of multi-year frames, in current prices whatever is chosen; nothing where the plan has none. */
export function framesSheet(context: Context): Sheet[] {
  const { texts, years, model, outcome } = context.frame;
  const { frames, funding } = texts;
  const accounts = frameAccounts(model);
  if (accounts.length === 0) return [];
  const isKept = currentPriceSteps(model, outcome.view.asOf) !== undefined;
  const labels = [frames.frame, frames.amount, funding.from, funding.until, ...years.map(String)];
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.frames, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    { row: 3, column: 1, cell: textCell(texts.kroner(texts.currentPrices), "subtitle") },
    { row: 4, column: 1, cell: textCell(isKept ? frames.note : frames.notKept, "note") },
    ...across(
      accountHeaderRow,
      1,
      labels.map((label) => textCell(label, "heading")),
    ),
    ...accounts.flatMap(frameCells),
    ...(isKept ? accounts.flatMap((account) => accountCells(account, context)) : []),
  ];
  return [
    {
      name: texts.sheets.frames,
      rows: rowsOf(placed),
      widths: [44, 16, 10, 10, ...years.map(() => 16), 13],
      freeze: { rows: accountHeaderRow, columns: 1 },
      print: { columns: labels.length + 1, titleRows: [1, accountHeaderRow] },
      tables: [],
      validations: [],
      charts: [],
    },
  ];
}
