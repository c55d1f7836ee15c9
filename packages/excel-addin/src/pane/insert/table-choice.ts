import type { Locale, Plan } from "@aarsvaerk/core";
import type { Choice } from "../kit/field.js";
import { insertTexts } from "./texts.js";

/** Tables that can be put into the workbook or a memo. */
export type TableChoice =
  | { readonly kind: "note" | "investment"; readonly proposal: string }
  | { readonly kind: "scenarios" | "staffing" | "units" | "funding" | "matrix" };

type Proposal = NonNullable<Plan["proposals"]>[number];

/** København prints these in a form of their own. */
const inInvestmentForm = ({ kind }: Proposal): boolean =>
  kind === "investment" || kind === "efficiency";

export const isInvestment = ({ proposals = [] }: Plan, id: string): boolean =>
  proposals.some((proposal) => proposal.id === id && inInvestmentForm(proposal));

const hasFunding = ({ baseline, proposals = [] }: Plan): boolean =>
  [...(baseline ? [baseline] : []), ...proposals].some((group) =>
    [group, ...(group.staffing ?? []), ...(group.amounts ?? [])].some(
      ({ funding = [] }) => funding.length > 0,
    ),
  );

const keyOf = (choice: TableChoice): string =>
  "proposal" in choice ? `${choice.kind} ${choice.proposal}` : choice.kind;

/** A table that can be chosen, and what a sheet of its own is called. */
export interface OfferedTable extends Choice {
  readonly choice: TableChoice;
  readonly name: string;
}

/** The tables that a plan has something for, the budget notes first. */
export function offeredTables(plan: Plan, locale: Locale): OfferedTable[] {
  const { tables, names } = insertTexts[locale];
  const offer = (choice: TableChoice, label: string, name: string): OfferedTable => ({
    value: keyOf(choice),
    label,
    choice,
    name,
  });
  const proposals = plan.proposals ?? [];
  const named = ({ number, title }: Proposal) =>
    number === undefined ? title : `${number} ${title}`;
  return [
    ...proposals.map((proposal) =>
      offer({ kind: "note", proposal: proposal.id }, tables.note(named(proposal)), proposal.title),
    ),
    ...proposals
      .filter(inInvestmentForm)
      .map((proposal) =>
        offer(
          { kind: "investment", proposal: proposal.id },
          tables.investment(named(proposal)),
          proposal.title,
        ),
      ),
    ...(proposals.length > 0
      ? [offer({ kind: "scenarios" }, tables.scenarios, names.scenarios)]
      : []),
    offer({ kind: "staffing" }, tables.staffing, names.staffing),
    offer({ kind: "units" }, tables.units, names.units),
    ...(hasFunding(plan) ? [offer({ kind: "funding" }, tables.funding, names.funding)] : []),
    ...(plan.staffingMatrix ? [offer({ kind: "matrix" }, tables.matrix, names.matrix)] : []),
  ];
}
