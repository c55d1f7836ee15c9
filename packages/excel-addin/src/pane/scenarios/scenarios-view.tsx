import { problemText } from "@aarsvaerk/core";
import { outcomeOf } from "../../results/index.js";
import { Notice } from "../kit/notice.js";
import type { ViewProps } from "../view-props.js";
import { AdoptionList } from "./adoption-list.js";
import { NamedScenarios } from "./named-scenarios.js";
import { scenarioTexts } from "./texts.js";
import { AllCombinations, Controls, Totals } from "./totals.js";
import "./scenarios.css";

/** Scenarier: tick proposals on and off, see what follows, and keep combinations under a name. */
export function ScenariosView(props: ViewProps) {
  const { plan, view, locale, actions } = props;
  const texts = scenarioTexts[locale];
  const shown = outcomeOf(plan, view);
  if (!plan.proposals?.length)
    return (
      <div class="scenarios">
        <h2>{texts.scenarios}</h2>
        <p class="empty">{texts.noProposals}</p>
      </div>
    );
  return (
    <div class="scenarios">
      <h2>{texts.scenarios}</h2>
      <AdoptionList {...props} />
      {shown.ok ? (
        <>
          <Controls outcome={shown.outcome} locale={locale} />
          <Totals
            outcome={shown.outcome}
            locale={locale}
            onFigure={(path) => actions.showFigure(path, view)}
          />
        </>
      ) : (
        <Notice kind="danger">
          {shown.problems.map((problem) => (
            <p key={problem.path.join("/")}>{problemText(problem, locale)}</p>
          ))}
        </Notice>
      )}
      <AllCombinations plan={plan} view={view} locale={locale} />
      <NamedScenarios {...props} />
    </div>
  );
}
