import { ratio, type Ratio } from "@aarsvaerk/core";
import { multiply } from "@aarsvaerk/core";
import { nameOf, sum, zero, type ControlArea, type Line } from "@aarsvaerk/core/calculation";
import { holdsWith } from "../layout/frame.js";
import { ownCost, quantityExpression } from "../layout/input-places.js";
import { addressOf, referenceTo } from "../sheet/address.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { cornerCell } from "./comparison-sheet.js";
import { conditionFormula, valueOf, type Context } from "./context.js";
import { sheetName } from "./sheet-name.js";

type Proposal = NonNullable<Context["frame"]["model"]["plan"]["proposals"]>[number];

const areas: readonly ControlArea[] = ["service", "capital", "transfers", "financing"];

/** What besides its own adoption a line of a proposal depends on. */
function furtherCondition({ condition, owner }: Line): Line["condition"] {
  if (!condition) return undefined;
  const adopted = condition.adopted.filter((id) => id !== owner);
  return adopted.length + condition.notAdopted.length === 0
    ? undefined
    : { adopted, notAdopted: condition.notAdopted };
}

/** A line's figure if the proposal is adopted, other proposals being as they are. */
function lineCell(
  line: Line,
  place: { readonly column: number; readonly value: Ratio },
  sheet: string,
  context: Context,
): { formula: string; value: Ratio } {
  const { frame, layout } = context;
  const cell = referenceTo(
    {
      sheet: frame.texts.sheets.lines,
      row: layout.lines.row.get(line.id) ?? 0,
      column: place.column,
    },
    sheet,
  );
  const condition = furtherCondition(line);
  const further = conditionFormula(condition, layout.assumptions.chosenColumn, sheet, context);
  const holds = holdsWith(condition, frame.outcome.view.adopted);
  return {
    formula: further === undefined ? cell : `${cell}*${further}`,
    value: multiply(place.value, ratio(holds ? 1n : 0n)),
  };
}

const labelOf = (line: Line, { frame }: Context): string => {
  const [unit, ...others] = line.split.units;
  const named = frame.model.plan.units?.some(({ id }) => id === unit);
  return unit !== undefined && named && others.length === 0
    ? `${line.label}, ${frame.unitName(unit)}`
    : line.label;
};

/** Cells of the years and their sum. */
function yearCells(
  cells: readonly { formula: string; value: Ratio }[],
  row: number,
  role: Cell["role"],
): Cell[] {
  const last = 1 + cells.length;
  return [
    ...cells.map(({ formula, value }) => formulaCell(formula, value, "thousands", role)),
    formulaCell(
      `SUM(${addressOf({ row, column: 2 })}:${addressOf({ row, column: last })})`,
      sum(cells.map(({ value }) => value)),
      "thousands",
      role === "total" ? "total" : "subtotal",
    ),
  ];
}

/** The lines of one control area under its name, added up. */
function areaCells(
  area: ControlArea,
  lines: readonly Line[],
  firstRow: number,
  sheet: string,
  context: Context,
): { placed: Placed[]; values: Ratio[]; totalRow: number } {
  const { frame, layout } = context;
  const name = nameOf(frame.model, "controlArea", area, frame.locale);
  const totalRow = firstRow + lines.length + 1;
  const figures = lines.map((line) =>
    frame.years.map((year, position) =>
      lineCell(
        line,
        {
          column: layout.lines.amountColumn(position),
          value: valueOf(ownCost(line, year, frame), context),
        },
        sheet,
        context,
      ),
    ),
  );
  const totals = frame.years.map((_, position) => {
    const column = 2 + position;
    return {
      formula: `SUM(${addressOf({ row: firstRow + 1, column })}:${addressOf({ row: totalRow - 1, column })})`,
      value: sum(figures.map((row) => row[position]?.value ?? zero)),
    };
  });
  return {
    placed: [
      { row: firstRow, column: 1, cell: textCell(`${name}:`, "section") },
      ...lines.flatMap((line, at) => {
        const row = firstRow + 1 + at;
        return across(row, 1, [
          textCell(labelOf(line, context), "label"),
          ...yearCells(figures[at] ?? [], row, "output"),
        ]);
      }),
      ...across(totalRow, 1, [
        textCell(`${name} ${frame.texts.allYears.toLowerCase()}`, "subtotal"),
        ...yearCells(totals, totalRow, "subtotal"),
      ]),
    ],
    values: totals.map(({ value }) => value),
    totalRow,
  };
}

/** The FTE of the proposal, year by year. */
function fteCells(lines: readonly Line[], row: number, sheet: string, context: Context): Placed[] {
  const { frame, layout } = context;
  const staff = lines.filter(({ cost }) => cost.kind === "staff");
  if (staff.length === 0) return [];
  const cells = frame.years.map((year, position) => {
    const each = staff.map((line) => {
      const quantity = quantityExpression(line, year, frame);
      const value = quantity ? valueOf(quantity, context) : zero;
      return lineCell(
        line,
        { column: layout.lines.quantityColumn(position), value },
        sheet,
        context,
      );
    });
    return formulaCell(
      each.map(({ formula }) => formula).join("+"),
      sum(each.map(({ value }) => value)),
      "fte",
      "output",
    );
  });
  return across(row, 1, [textCell(frame.texts.fte, "label"), ...cells]);
}

function proposalSheet(proposal: Proposal, name: string, context: Context): Sheet {
  const { frame, layout } = context;
  const { model, texts, years, outcome } = frame;
  const lines = model.lines.filter(({ owner }) => owner === proposal.id);
  const flag = referenceTo(
    {
      sheet: texts.sheets.assumptions,
      row:
        layout.assumptions.firstProposalRow +
        (model.plan.proposals ?? []).findIndex(({ id }) => id === proposal.id),
      column: layout.assumptions.chosenColumn,
    },
    name,
  );
  const [yes, no] = texts.isChosen;
  const adopted = outcome.view.adopted.has(proposal.id);
  let row = 5;
  const blocks = areas.flatMap((area) => {
    const own = lines.filter(({ controlArea }) => controlArea === area);
    if (own.length === 0) return [];
    const block = areaCells(area, own, row, name, context);
    row = block.totalRow + 1;
    return [block];
  });
  const grand = years.map((_, position) => ({
    formula: blocks
      .map(({ totalRow }) => addressOf({ row: totalRow, column: 2 + position }))
      .join("+"),
    value: sum(blocks.map(({ values }) => values[position] ?? zero)),
  }));
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(frame.ownerName(proposal.id), "title") },
    {
      row: 2,
      column: 1,
      cell: formulaCell(`IF(${flag}=1,"${yes}","${no}")`, adopted ? yes : no, "text", "note"),
    },
    ...across(4, 1, [
      cornerCell(context),
      ...years.map((year) => textCell(String(year), "heading")),
      textCell(texts.allYears, "heading"),
    ]),
    ...blocks.flatMap((block) => block.placed),
    ...(blocks.length > 1
      ? across(row, 1, [textCell(texts.allYears, "total"), ...yearCells(grand, row, "total")])
      : []),
    ...fteCells(lines, row + (blocks.length > 1 ? 1 : 0), name, context),
  ];
  return {
    name,
    rows: rowsOf(placed),
    widths: [56, ...years.map(() => 12), 13],
    freeze: { rows: 4, columns: 1 },
    print: { columns: years.length + 2, titleRows: [1, 4] },
    tables: [],
    validations: [],
    charts: [],
  };
}

/** A sheet for each proposal: what it costs, year by year, in budget-note form. */
export function proposalSheets(context: Context): Sheet[] {
  const { frame } = context;
  const taken = new Set(Object.values(frame.texts.sheets).map((name) => name.toLowerCase()));
  return (frame.model.plan.proposals ?? []).map((proposal) => {
    const name = sheetName(proposal.number ?? proposal.title, taken);
    taken.add(name.toLowerCase());
    return proposalSheet(proposal, name, context);
  });
}
