import {
  appraise,
  budgetNote,
  funding,
  grouped,
  investment,
  ProblemError,
  resolveView,
  scenarios,
  staffing,
  staffingMatrix,
  type AmountUnit,
  type Footing,
  type Locale,
  type Outcome,
  type Plan,
  type Problem,
  type Table,
  type View,
} from "@aarsvaerk/core";
import { outcomeIn, perPlan } from "../../results/index.js";
import { inFixedPrices, pricesOf } from "./prices.js";
import type { TableChoice } from "./table-choice.js";

/** How a table is printed. */
export interface TableForm {
  readonly unit: AmountUnit;
  readonly total: boolean;
  readonly thereafter: boolean;
  readonly financing: boolean;
  readonly footing: Footing;
}

export const usualForm: TableForm = {
  unit: "1000kr",
  total: false,
  thereafter: false,
  financing: false,
  footing: "independent",
};

/** A table, and the view that its figures are of; or why there is none. */
export type Chosen =
  | { readonly ok: true; readonly table: Table; readonly view: View }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const adopting = (view: View, adopted: Iterable<string>): View => ({
  ...pricesOf(view),
  adopted: [...adopted],
});

/** Sums over years, and what holds after them, are for fixed prices. */
const fittingForm = (form: TableForm, { priceLevel }: View): TableForm =>
  priceLevel === "current" ? { ...form, total: false, thereafter: false } : form;

/** A proposal's note is of the proposal adopted, whether or not the scenario adopts it. */
function viewOf(plan: Plan, choice: TableChoice, view: View): View {
  if (choice.kind !== "note") return view;
  const { adopted } = resolveView(plan, view);
  return adopted.has(choice.proposal) ? view : adopting(view, [...adopted, choice.proposal]);
}

/** The adopted budget, and each scenario or else all proposals together: what is compared side by side. */
function scenarioOutcomes(plan: Plan, shown: View): Outcome[] {
  const { scenarios: named = [], proposals = [] } = plan;
  const view = inFixedPrices(shown, plan);
  const views: View[] = [
    ...(named.some(({ adopts }) => adopts.length === 0) ? [] : [adopting(view, [])]),
    ...named.map(({ id }) => ({ ...pricesOf(view), scenario: id })),
    ...(named.length > 0
      ? []
      : [
          adopting(
            view,
            proposals.map(({ id }) => id),
          ),
        ]),
  ];
  return views.map((each) => outcomeIn(plan, each));
}

function tableOf(
  plan: Plan,
  choice: TableChoice,
  view: View,
  form: TableForm,
  locale: Locale,
): Table {
  const options = { ...form, locale };
  switch (choice.kind) {
    case "note":
      return budgetNote(outcomeIn(plan, view), { ...options, proposal: choice.proposal });
    case "investment": {
      const others = [...resolveView(plan, view).adopted].filter((id) => id !== choice.proposal);
      return investment(
        appraise(plan, choice.proposal, adopting(inFixedPrices(view, plan), others)),
        options,
      );
    }
    case "scenarios":
      return scenarios(scenarioOutcomes(plan, view), { locale, unit: form.unit });
    case "staffing":
      return staffing(outcomeIn(plan, view), { locale });
    case "units":
      return grouped(outcomeIn(plan, view), { ...options, by: ["unit"] });
    case "funding":
      return funding(outcomeIn(plan, view), options);
    case "matrix":
      return staffingMatrix(outcomeIn(plan, view), { locale });
  }
}

/** The table that was chosen; worked out once for each plan, view and form. */
export const chosenTable = perPlan(
  (plan: Plan, choice: TableChoice, shown: View, form: TableForm, locale: Locale): Chosen => {
    const view = viewOf(plan, choice, shown);
    try {
      const table = tableOf(plan, choice, view, fittingForm(form, view), locale);
      return { ok: true, table, view };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { ok: false, problems: error.problems };
    }
  },
);
