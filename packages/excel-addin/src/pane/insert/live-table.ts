import { linkedBlock, buildWorkbook, sheetNames, type InsertableTable } from "@aarsvaerk/workbook";
import type { Plan } from "@aarsvaerk/core";
import type { PaneState } from "../../state/pane-state.js";
import { isWritten } from "../../state/is-written.js";
import type { TableForm } from "./chosen-table.js";
import { isInvestment, type TableChoice } from "./table-choice.js";

/** Whether a table can follow the sheets of the plan, and else why not. */
export type Liveness =
  | "ready"
  /** No sheet holds this table. */
  | "onlyFixed"
  /** What is asked for does not exist on sheets. */
  | "onlyFixedOptions"
  | "needsSheets"
  | "changedSheets"
  | "needsUpdate";

/** The sheet that holds the table. */
function sheetOf(plan: Plan, choice: TableChoice, locale: PaneState["locale"]): string | undefined {
  const names = sheetNames(plan, locale);
  switch (choice.kind) {
    case "note":
    case "investment":
      return isInvestment(plan, choice.proposal) === (choice.kind === "investment")
        ? names.proposals.get(choice.proposal)
        : undefined;
    case "scenarios":
      return names.comparison;
    case "staffing":
    case "units":
    case "funding":
    case "matrix":
      return undefined;
  }
}

/** Findings of these kinds move cells, so that what was written does not say where they are. */
const moves = /^(?:(?:row|column)(?:Missing|Moved|Added)|sheet(?:Missing|Renamed))$/;

export function livenessOf(state: PaneState, choice: TableChoice, form: TableForm): Liveness {
  const { plan, sheets, locale } = state;
  if (!plan || sheetOf(plan, choice, locale) === undefined) return "onlyFixed";
  if (form.financing) return "onlyFixedOptions";
  if (!sheets.written) return "needsSheets";
  if (sheets.findings.some(({ code }) => moves.test(code))) return "changedSheets";
  return isWritten(state) ? "ready" : "needsUpdate";
}

/** Cells that follow the sheet of the table. */
export function liveCells(
  { sheets: { written, read } }: PaneState,
  choice: TableChoice,
  { unit, total, thereafter }: TableForm,
): InsertableTable | undefined {
  if (!written) return undefined;
  const plan = read ?? written.plan;
  const sheet = sheetOf(plan, choice, written.locale);
  if (sheet === undefined) return undefined;
  return linkedBlock(buildWorkbook(plan, written), sheet, {
    unit,
    // Scenarios are compared over all years.
    total: total || choice.kind === "scenarios",
    thereafter,
  });
}
