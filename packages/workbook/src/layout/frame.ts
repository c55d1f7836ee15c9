import {
  evaluate,
  resolveView,
  type Locale,
  type Outcome,
  type Plan,
  type ResolvedView,
  type View,
} from "@aarsvaerk/core";
import {
  baselineOwner,
  isGiven,
  nameOf,
  noUnit,
  type Condition,
  type Line,
  type Model,
} from "@aarsvaerk/core/calculation";
import { workbookTexts, type WorkbookTexts } from "../text/index.js";
import { leadsTo, nominalGrantSteps, priceSteps } from "./price-steps.js";
import { uniqueLabels } from "./unique-labels.js";

/** One column of the scenarios: a scenario of the plan, or a view that no scenario of it is. */
interface ScenarioColumn {
  /** Its position in the plan; nothing for a column that the workbook adds. */
  readonly position?: number;
  readonly label: string;
  readonly adopted: ReadonlySet<string>;
}

/** Everything the sheets are made of: the plan in its view, and what can be switched. */
export interface Frame {
  readonly outcome: Outcome;
  readonly model: Model;
  readonly years: readonly number[];
  readonly locale: Locale;
  readonly texts: WorkbookTexts;
  readonly scenarios: readonly ScenarioColumn[];
  /** The position of the scenario that is shown. */
  readonly chosen: number;
  /** The price levels that can be shown, and whether each year can stand in its own prices. */
  readonly levels: readonly number[];
  readonly current: boolean;
  /** Names of units, and of who lines belong to, each told apart from the others. */
  readonly unitName: (unit: string) => string;
  readonly ownerName: (owner: string) => string;
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

function scenarioColumns(
  { plan, view, model }: Outcome,
  also: readonly ReadonlySet<string>[],
  locale: Locale,
): ScenarioColumn[] {
  const own = (plan.scenarios ?? []).map(({ label, id, adopts }, position) => ({
    position,
    label: label ?? id,
    adopted: new Set(adopts),
  }));
  const none = new Set<string>();
  const name = (owners: ReadonlySet<string>) =>
    (owners.size === 0 ? [baselineOwner] : [...owners])
      .map((owner) => nameOf(model, "proposal", owner, locale))
      .join(" + ");
  const added = [none, ...also, view.adopted]
    .filter((adopted, at, all) => all.findIndex((other) => sameSet(other, adopted)) === at)
    .filter((adopted) => !own.some((scenario) => sameSet(scenario.adopted, adopted)))
    .map((adopted) => ({ label: name(adopted), adopted }));
  const columns = [...added.slice(0, 1), ...own, ...added.slice(1)];
  // The heading before them stands in the range that formulas look for them in.
  const labels = uniqueLabels(
    columns.map(({ label }) => label),
    [workbookTexts(locale, plan.currency).proposal],
  );
  return columns.map((column, at) => ({ ...column, label: labels[at] ?? column.label }));
}

/** The price levels that every amount can be carried to, whichever scenario is chosen. */
function levelsOf(
  { plan, view, model, years }: Outcome,
  also: readonly ResolvedView[],
): Pick<Frame, "levels" | "current"> {
  const shown = [view, ...also].flatMap(({ basis }) =>
    basis.kind === "fixed" ? [basis.priceLevel] : [],
  );
  const steps = priceSteps(model);
  const isReached = (level: number) =>
    steps.every((step) => leadsTo(step, level, model, view.asOf));
  const nominal = nominalGrantSteps(model, (entry, { from }) => isGiven(entry, from, model));
  const isFixed = (level: number) =>
    isReached(level) && nominal.every((step) => leadsTo(step, level, model, view.asOf));
  const candidates = new Set([
    plan.priceLevel,
    ...shown,
    ...years,
    ...steps.map(({ from }) => from),
  ]);
  return {
    levels: [...candidates].sort((a, b) => a - b).filter(isFixed),
    current: years.every(isReached),
  };
}

/**
 * What the sheets of a plan are made of.
 *
 * @param alsoShown - views that can be chosen besides
 */
export function frameOf(
  plan: Plan,
  view: View,
  locale: Locale,
  alsoShown: readonly View[] = [],
): Frame {
  const outcome = evaluate(plan, view);
  const { model, years } = outcome;
  const also = alsoShown.map((each) => resolveView(plan, each));
  const scenarios = scenarioColumns(
    outcome,
    also.map(({ adopted }) => adopted),
    locale,
  );
  const texts = workbookTexts(locale, plan.currency);
  const namesOf = (
    ids: readonly string[],
    name: (id: string) => string,
    taken: readonly string[] = [],
  ) => {
    const labels = uniqueLabels(ids.map(name), taken);
    const byId = new Map(ids.map((id, at) => [id, labels[at] ?? id]));
    return (id: string): string => byId.get(id) ?? name(id);
  };
  const units = [...new Set(model.lines.flatMap(({ split }) => split.units))];
  const owners = [baselineOwner, ...(plan.proposals ?? []).map(({ id }) => id)];
  return {
    outcome,
    model,
    years,
    locale,
    texts,
    scenarios,
    chosen: scenarios.findIndex(({ adopted }) => sameSet(adopted, outcome.view.adopted)),
    ...levelsOf(outcome, also),
    unitName: namesOf(
      units,
      (unit) => (unit === noUnit ? texts.withoutUnit : nameOf(model, "unit", unit, locale)),
      [texts.several],
    ),
    ownerName: namesOf(owners, (owner) => nameOf(model, "proposal", owner, locale)),
  };
}

/** Whether a condition holds with these proposals adopted. */
export const holdsWith = (
  condition: Condition | undefined,
  adopted: ReadonlySet<string>,
): boolean =>
  condition === undefined ||
  (condition.adopted.every((id) => adopted.has(id)) &&
    !condition.notAdopted.some((id) => adopted.has(id)));

/** Lines whose cost is worked out from their own inputs, and those that are a percentage of others. */
export const isPercent = ({ cost }: Line): boolean => cost.kind === "percent";
