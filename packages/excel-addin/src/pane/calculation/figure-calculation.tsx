import { problemText, resolveView, type Plan, type View } from "@aarsvaerk/core";
import { Notice } from "../kit/notice.js";
import type { ViewProps } from "../view-props.js";
import { explainedFigure } from "./explained.js";
import { Steps } from "./steps.js";
import { calculationTexts, type CalculationTexts } from "./texts.js";

export interface FigureCalculationProps extends Pick<ViewProps, "locale" | "actions"> {
  readonly plan: Plan;
  readonly path: string;
  readonly view: View;
  readonly addresses: ReadonlyMap<string, string>;
}

/** Which scenario a figure is of. */
function scenarioText(plan: Plan, view: View, texts: CalculationTexts): string {
  const { adopted } = resolveView(plan, view);
  const titles = (plan.proposals ?? []).flatMap(({ id, title }) =>
    adopted.has(id) ? [title] : [],
  );
  return titles.length === 0 ? texts.without : texts.with(titles.join(" + "));
}

/** How a figure came about, from the same definition as the figure itself. */
export function FigureCalculation(props: FigureCalculationProps) {
  const { plan, path, view, addresses, locale, actions } = props;
  const explained = explainedFigure(plan, path, view, locale);
  if (!explained.ok)
    return (
      <Notice kind="warning">
        {explained.problems.map((problem) => (
          <p key={problem.code}>{problemText(problem, locale)}</p>
        ))}
      </Notice>
    );
  return (
    <>
      <p class="remark">{scenarioText(plan, view, calculationTexts[locale])}</p>
      <Steps
        steps={[explained.step]}
        addresses={addresses}
        locale={locale}
        onSelect={(address) => void actions.selectCell(address)}
      />
    </>
  );
}
