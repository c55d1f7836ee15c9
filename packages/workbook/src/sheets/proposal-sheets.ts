import type { Line } from "@aarsvaerk/core/calculation";
import { textLiteral } from "../formula/text-literal.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import type { Chart } from "../sheet/chart.js";
import { rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { adoptionOf } from "./adoption.js";
import { budgetNoteForm } from "./budget-note-form.js";
import type { Context } from "./context.js";
import { chosenFlag, type Adopted } from "./effect.js";
import { investmentForm } from "./investment-form.js";
import { proposalSheetNames } from "./sheet-names.js";

type Proposal = NonNullable<Context["frame"]["model"]["plan"]["proposals"]>[number];

/** København prints investments and efficiency measures in the same form. */
const inInvestmentForm: readonly Proposal["kind"][] = ["investment", "efficiency"];

const headerRow = 4;

/** Whether the chosen scenario adopts the proposal, in words. */
function chosenCell(adopted: Adopted, context: Context): Cell {
  const { outcome, texts } = context.frame;
  const [yes, no] = texts.isChosen;
  return formulaCell(
    `IF(${chosenFlag(adopted, context)}=1,${textLiteral(yes)},${textLiteral(no)})`,
    outcome.view.adopted.has(adopted.id) ? yes : no,
    "text",
    "subtitle",
  );
}

interface Form {
  readonly placed: readonly Placed[];
  readonly columns: number;
  readonly charts?: readonly Chart[];
}

function proposalSheet({ kind }: Proposal, adopted: Adopted, context: Context): Sheet {
  const { frame } = context;
  const isInvestment = inInvestmentForm.includes(kind);
  const form: Form = isInvestment
    ? investmentForm(adopted, headerRow, context)
    : budgetNoteForm(adopted, headerRow, context);
  const area = isInvestment ? [14] : [];
  return {
    name: adopted.sheet,
    rows: rowsOf([
      { row: 1, column: 1, cell: textCell(frame.ownerName(adopted.id), "title") },
      { row: 2, column: 1, cell: chosenCell(adopted, context) },
      ...form.placed,
    ]),
    widths: [50, ...area, ...frame.years.map(() => 12), 13, 17],
    freeze: { rows: headerRow, columns: 1 },
    print: { columns: form.columns, titleRows: [1, headerRow] },
    tables: [],
    validations: [],
    charts: form.charts ?? [],
  };
}

/** The lines by the proposals that own them, and by those that bring or end them in the rest of the budget. */
function linesByProposal(lines: readonly Line[]) {
  const own = new Map<string, Line[]>();
  const others = new Map<string, Line[]>();
  const add = (map: Map<string, Line[]>, id: string, line: Line) => {
    const members = map.get(id);
    if (members) members.push(line);
    else map.set(id, [line]);
  };
  for (const line of lines) {
    add(own, line.owner, line);
    const named = new Set([
      ...(line.condition?.adopted ?? []),
      ...(line.condition?.notAdopted ?? []),
    ]);
    for (const id of named)
      if (id !== line.owner && adoptionOf(line, id).direction !== 0) add(others, id, line);
  }
  return { own, others };
}

/** A sheet for each proposal: what it costs, year by year, in budget-note or investment form. */
export function proposalSheets(context: Context): Sheet[] {
  const { frame } = context;
  const names = proposalSheetNames(frame.model.plan, frame.locale);
  const { own, others } = linesByProposal(frame.model.lines);
  return (frame.model.plan.proposals ?? []).map((proposal) => {
    const adopted = {
      id: proposal.id,
      sheet: names.get(proposal.id) ?? proposal.id,
      own: own.get(proposal.id) ?? [],
      others: others.get(proposal.id) ?? [],
    };
    return proposalSheet(proposal, adopted, context);
  });
}
