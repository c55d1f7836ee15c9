import { priceLevelLabel, type Plan, type View } from "@aarsvaerk/core";
import { yearsOf } from "@aarsvaerk/core";
import { SelectField } from "../kit/field.js";
import type { ViewProps } from "../view-props.js";
import { chosenScenario, scenarioChoices } from "./scenario-choices.js";
import { shellTexts } from "./texts.js";

/** Without an index there are no other prices than the plan's own. */
const levelsOf = (plan: Plan): (number | "current")[] =>
  plan.indexSeries?.length
    ? [...new Set([plan.priceLevel, ...yearsOf(plan.years)]), "current"]
    : [plan.priceLevel];

/** The view with another part of it chosen. */
const choosing = ({ priceLevel, asOf }: View, part: View): View => ({
  ...(priceLevel === undefined ? {} : { priceLevel }),
  ...(asOf === undefined ? {} : { asOf }),
  ...part,
});

/** Which scenario the pane shows, and in which prices. */
export function ViewChoice({ plan, view, locale, actions }: ViewProps) {
  const texts = shellTexts[locale];
  const scenarios = scenarioChoices(plan, view, locale);
  const levels = levelsOf(plan);
  const shownLevel = view.priceLevel ?? plan.priceLevel;
  const offered = levels.includes(shownLevel) ? levels : [...levels, shownLevel];
  return (
    <div class="view-choice">
      <SelectField
        label={texts.scenario}
        value={chosenScenario(scenarios, plan, view)?.value ?? ""}
        choices={scenarios}
        onChoose={(value) => {
          const chosen = scenarios.find((each) => each.value === value);
          if (chosen) actions.chooseView(choosing(view, chosen.view));
        }}
      />
      <SelectField
        label={texts.priceLevel}
        value={String(shownLevel)}
        choices={offered.map((level) => ({
          value: String(level),
          label: priceLevelLabel(level, locale),
        }))}
        onChoose={(value) => {
          const priceLevel = offered.find((level) => String(level) === value);
          if (priceLevel !== undefined) actions.chooseView({ ...view, priceLevel });
        }}
      />
    </div>
  );
}
