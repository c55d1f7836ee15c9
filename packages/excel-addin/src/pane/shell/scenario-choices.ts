import type { Locale, Plan, View } from "@aarsvaerk/core";
import type { Choice } from "../kit/field.js";
import { shellTexts } from "./texts.js";

interface ScenarioChoice extends Choice {
  readonly adopted: ReadonlySet<string>;
  /** The part of the view that it chooses. */
  readonly view: Pick<View, "scenario" | "adopted">;
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

const choice = (value: string, label: string, adopted: readonly string[]): ScenarioChoice => ({
  value,
  label,
  adopted: new Set(adopted),
  view: { adopted },
});

/** What a view adopts. */
const adoptedIn = (plan: Plan, view: View): readonly string[] =>
  plan.scenarios?.find(({ id }) => id === view.scenario)?.adopts ?? view.adopted ?? [];

/** The scenarios of a plan, and no proposal, all, and what is shown now, where no scenario is that. */
export function scenarioChoices(plan: Plan, view: View, locale: Locale): ScenarioChoice[] {
  const texts = shellTexts[locale];
  const own = (plan.scenarios ?? []).map(({ id, label, adopts }): ScenarioChoice => ({
    ...choice(`scenario ${id}`, label ?? id, adopts),
    view: { scenario: id },
  }));
  const all = (plan.proposals ?? []).map(({ id }) => id);
  const added = [
    choice("none", texts.noProposals, []),
    choice("all", texts.allProposals, all),
    choice("shown", texts.ownCombination, adoptedIn(plan, view)),
  ];
  return [...own, ...added].filter(
    ({ adopted, value }, at, choices) =>
      value.startsWith("scenario ") ||
      !choices.slice(0, at).some((before) => isSame(before.adopted, adopted)),
  );
}

/** Which of the choices a view is. */
export function chosenScenario(
  choices: readonly ScenarioChoice[],
  plan: Plan,
  view: View,
): ScenarioChoice | undefined {
  const adopted = new Set(adoptedIn(plan, view));
  return (
    choices.find(
      (each) => each.view.scenario !== undefined && each.view.scenario === view.scenario,
    ) ?? choices.find((each) => isSame(each.adopted, adopted))
  );
}
