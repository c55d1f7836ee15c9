import type { Plan } from "@aarsvaerk/core";
import { edited, type Edited } from "./edited.js";
import type { Scenario } from "./plan-parts.js";
import { freeId } from "./slug.js";

const inPlanOrder = (plan: Plan, adopted: readonly string[]): string[] =>
  (plan.proposals ?? []).flatMap(({ id }) => (adopted.includes(id) ? [id] : []));

/** The scenario that adopts exactly these proposals, if there is one. */
export const scenarioAdopting = (plan: Plan, adopted: readonly string[]): Scenario | undefined =>
  plan.scenarios?.find(
    ({ adopts }) => adopts.length === adopted.length && adopts.every((id) => adopted.includes(id)),
  );

export const scenarioId = (plan: Plan, label: string): string =>
  freeId(
    label,
    (plan.scenarios ?? []).map(({ id }) => id),
    "scenarie",
  );

/** Keeps a combination under a name, with the id that `scenarioId` gives. */
export const keepScenario = (plan: Plan, label: string, adopted: readonly string[]): Edited =>
  edited({
    ...plan,
    scenarios: [
      ...(plan.scenarios ?? []),
      { id: scenarioId(plan, label), label, adopts: inPlanOrder(plan, adopted) },
    ],
  });

const changed = (plan: Plan, id: string, change: (scenario: Scenario) => Scenario): Edited =>
  edited({
    ...plan,
    scenarios: (plan.scenarios ?? []).map((each) => (each.id === id ? change(each) : each)),
  });

export const renameScenario = (plan: Plan, id: string, label: string): Edited =>
  changed(plan, id, (scenario) => ({ ...scenario, label }));

/** Gives a kept combination other proposals. */
export const changeScenario = (plan: Plan, id: string, adopted: readonly string[]): Edited =>
  changed(plan, id, (scenario) => ({ ...scenario, adopts: inPlanOrder(plan, adopted) }));

export const removeScenario = (plan: Plan, id: string): Edited =>
  edited({ ...plan, scenarios: (plan.scenarios ?? []).filter((each) => each.id !== id) });
