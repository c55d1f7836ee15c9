import { useEffect, useState } from "preact/hooks";
import {
  changeScenario,
  keepScenario,
  removeScenario,
  renameScenario,
  scenarioId,
} from "../../editing/plan/scenarios.js";
import type { Edited } from "../../editing/plan/edited.js";
import type { Scenario } from "../../editing/plan/plan-parts.js";
import { Button } from "../kit/button.js";
import { TextField } from "../kit/field.js";
import { useRemembered } from "../form/remembered.js";
import type { ViewProps } from "../view-props.js";
import { adoptedIn, adopting } from "./adopted.js";
import { scenarioTexts } from "./texts.js";

const nameOf = ({ label, id }: Scenario): string => label ?? id;

/** The name of the scenario that is shown: another one, or none. */
function Renaming({ scenario, ...props }: ViewProps & { readonly scenario: Scenario }) {
  const { plan, view, locale, actions } = props;
  const texts = scenarioTexts[locale];
  const [name, setName] = useState(nameOf(scenario));
  const take = (edited: Edited): void => {
    if (edited.ok) actions.edit(edited.plan);
  };
  return (
    <form
      class="naming"
      onSubmit={(event) => {
        event.preventDefault();
        take(renameScenario(plan, scenario.id, name.trim()));
      }}
    >
      <TextField label={texts.name} value={name} onInput={setName} />
      <div class="actions">
        <Button
          disabled={name.trim() === "" || name.trim() === nameOf(scenario)}
          onPress={() => take(renameScenario(plan, scenario.id, name.trim()))}
        >
          {texts.rename}
        </Button>
        <Button
          look="subtle"
          onPress={() => {
            const edited = removeScenario(plan, scenario.id);
            if (!edited.ok) return;
            // The combination stays; only its name goes.
            actions.chooseView(adopting(edited.plan, view, scenario.adopts));
            take(edited);
          }}
        >
          {texts.remove(nameOf(scenario))}
        </Button>
      </div>
    </form>
  );
}

/** A name for the combination that is shown. */
function Keeping({ changed, ...props }: ViewProps & { readonly changed: Scenario | undefined }) {
  const { plan, view, locale, actions } = props;
  const texts = scenarioTexts[locale];
  const [name, setName] = useState("");
  const adopted = adoptedIn(plan, view);
  const show = (edited: Edited, id: string): void => {
    if (!edited.ok) return;
    actions.edit(edited.plan);
    const { priceLevel, asOf } = view;
    actions.chooseView({
      scenario: id,
      ...(priceLevel === undefined ? {} : { priceLevel }),
      ...(asOf === undefined ? {} : { asOf }),
    });
  };
  const keep = (): void => {
    if (name.trim() !== "")
      show(keepScenario(plan, name.trim(), adopted), scenarioId(plan, name.trim()));
  };
  return (
    <form
      class="naming"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {changed && <p class="hint">{texts.isChanged(nameOf(changed))}</p>}
      <TextField label={texts.name} hint={texts.nameHint} value={name} onInput={setName} />
      <div class="actions">
        <Button disabled={name.trim() === ""} onPress={keep}>
          {texts.keep}
        </Button>
        {changed && (
          <Button
            look="subtle"
            onPress={() => show(changeScenario(plan, changed.id, adopted), changed.id)}
          >
            {texts.replace(nameOf(changed))}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The combinations that were kept: choose one, keep the one that is shown, rename, delete. */
export function NamedScenarios(props: ViewProps) {
  const { plan, view, locale, actions } = props;
  const texts = scenarioTexts[locale];
  const scenarios = plan.scenarios ?? [];
  const shown = scenarios.find(({ id }) => id === view.scenario);
  // What the user went out from: a tick more may belong into it.
  const [last, remember] = useRemembered<string>(actions, "last scenario");
  useEffect(() => {
    if (shown && last !== shown.id) remember(shown.id);
  }, [shown?.id]);
  const changed = shown ? undefined : scenarios.find(({ id }) => id === last);
  return (
    <section class="named">
      <h3>{texts.named}</h3>
      {scenarios.length === 0 ? (
        <p class="empty">{texts.none}</p>
      ) : (
        <div class="chips" role="group" aria-label={texts.named}>
          {scenarios.map((scenario) => (
            <button
              key={scenario.id}
              type="button"
              class="chip"
              aria-pressed={scenario === shown}
              onClick={() => actions.chooseView(adopting(plan, view, scenario.adopts))}
            >
              {nameOf(scenario)}
            </button>
          ))}
        </div>
      )}
      {shown ? (
        <Renaming key={shown.id} {...props} scenario={shown} />
      ) : (
        <Keeping {...props} changed={changed} />
      )}
    </section>
  );
}
