import type { Locale, Outcome } from "@aarsvaerk/core";
import { cliTexts } from "./text/index.js";

/** What an outcome shows, in few words: its scenario, its proposals, or the adopted budget. */
export function viewName({ plan, view }: Outcome, locale: Locale): string {
  const scenario = plan.scenarios?.find(({ id }) => id === view.scenario);
  if (scenario) return scenario.label ?? scenario.id;
  const adopted = (plan.proposals ?? []).filter(({ id }) => view.adopted.has(id));
  if (adopted.length === 0) return cliTexts[locale].validate.baseline;
  return adopted.map(({ title }) => title).join(" + ");
}
