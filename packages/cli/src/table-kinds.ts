import {
  actuals,
  budgetNote,
  capacity,
  frameAccount,
  funding,
  grouped,
  staffing,
  staffingMatrix,
  type BudgetNoteOptions,
  type GroupedOptions,
  type Outcome,
  type Table,
} from "@aarsvaerk/core";

export type TableSettings = BudgetNoteOptions & Partial<GroupedOptions>;

/** What a table needs: something of the plan, or lines of that sort among those chosen. */
interface TableKind {
  readonly make: (outcome: Outcome, settings: TableSettings) => Table;
  readonly needsPlan?: "frames" | "actuals" | "staffingMatrix";
  readonly needsView?: string;
  /** The options that make a difference to it, beside those that every table takes. */
  readonly takes: readonly string[];
}

const rounded = ["unit", "footing", "expect"];

/** The tables there are, by the name they are asked for. */
export const tableKinds = {
  "budget-note": {
    make: budgetNote,
    takes: [...rounded, "total", "thereafter", "financing"],
  },
  staffing: { make: staffing, needsView: "role", takes: [] },
  "staffing-matrix": { make: staffingMatrix, needsPlan: "staffingMatrix", takes: [] },
  capacity: { make: capacity, needsView: "caseload", takes: [] },
  funding: { make: funding, needsView: "funding", takes: rounded },
  "frame-account": { make: frameAccount, needsPlan: "frames", takes: ["unit"] },
  actuals: { make: actuals, needsPlan: "actuals", takes: ["unit"] },
  grouped: {
    make: (outcome, settings) => grouped(outcome, { ...settings, by: settings.by ?? [] }),
    takes: [...rounded, "by", "measure", "total"],
  },
} as const satisfies Record<string, TableKind>;

export type TableName = keyof typeof tableKinds;
export const tableNames = Object.keys(tableKinds) as TableName[];

export const tableKind = (name: TableName): TableKind => tableKinds[name];

/** Whether the plan has what the table is made of. */
export function isPossible(name: TableName, { plan }: Outcome): boolean {
  const { needsPlan } = tableKind(name);
  if (needsPlan === undefined) return true;
  const part = plan[needsPlan];
  return Array.isArray(part) ? part.length > 0 : part !== undefined;
}
