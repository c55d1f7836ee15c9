import {
  appraise,
  budgetNote,
  capacity,
  figure,
  frameAccount,
  funding,
  investment,
  saysSomething,
  staffing,
  type Outcome,
  type Table,
  type TableOptions,
} from "@aarsvaerk/core";
import type { Proposal } from "./facts.js";
import type { MemoOptions } from "./options.js";

/** A memo is printed, so its tables are rounded to foot (rule 17). */
const printed = ({ locale, unit }: MemoOptions): TableOptions => ({
  locale,
  footing: "controlled",
  ...(unit === undefined ? {} : { unit }),
});

/** København prints investments and efficiency measures in the same form. */
const inInvestmentForm: readonly Proposal["kind"][] = ["investment", "efficiency"];

/** What the proposal changes on top of everything else that is adopted. */
function investmentForm({ plan, view }: Outcome, id: string, options: TableOptions): Table {
  const { adopted, basis, asOf } = view;
  const appraisal = appraise(plan, id, {
    adopted: [...adopted].filter((other) => other !== id),
    priceLevel: basis.kind === "current" ? "current" : basis.priceLevel,
    ...(asOf === undefined ? {} : { asOf }),
  });
  return investment(appraisal, options);
}

/** The tables of one proposal by itself. */
export function proposalTables(
  outcome: Outcome,
  { id, kind }: Proposal,
  options: MemoOptions,
): Table[] {
  const note = budgetNote(outcome, { ...printed(options), proposal: id });
  const form = inInvestmentForm.includes(kind)
    ? [investmentForm(outcome, id, printed(options))]
    : [];
  return [note, ...form].filter(saysSomething);
}

/** The budget note of everything adopted, or of the adopted budget. */
export function budgetNoteTables(outcome: Outcome, options: MemoOptions): Table[] {
  const { proposal } = options;
  const note = budgetNote(outcome, {
    ...printed(options),
    ...(proposal === undefined ? {} : { proposal }),
  });
  return [note].filter(saysSomething);
}

/** Whether anything that is shown is paid from a frame; else its account says nothing about it. */
const drawsOnFrame = (outcome: Outcome): boolean =>
  (outcome.plan.frames ?? []).some(({ id }) =>
    outcome.years.some((year) => {
      const { value } = figure(outcome, { measure: "cost", where: { funding: id }, year });
      return value.numerator !== 0n;
    }),
  );

/** The tables that show everything adopted: who does it, for how many, who pays. */
export function commonTables(outcome: Outcome, options: MemoOptions): Table[] {
  const { locale } = options;
  return [
    staffing(outcome, { locale }),
    capacity(outcome, { locale }),
    funding(outcome, printed(options)),
    ...(drawsOnFrame(outcome) ? [frameAccount(outcome, printed(options))] : []),
  ].filter(saysSomething);
}
