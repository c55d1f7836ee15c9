import { priceLevelLabel, problemText, type Plan, type Table, type View } from "@aarsvaerk/core";
import { tableCells } from "@aarsvaerk/workbook";
import { pricesOf } from "../insert/prices.js";
import { TableActions } from "../insert/table-actions.js";
import { Button } from "../kit/button.js";
import { CheckField, SelectField } from "../kit/field.js";
import { FigureTable } from "../kit/figure-table.js";
import { Notice } from "../kit/notice.js";
import { useRemembered } from "../form/remembered.js";
import { chosenScenario, scenarioChoices } from "../shell/scenario-choices.js";
import { tabTexts } from "../shell/tab-texts.js";
import type { ViewProps } from "../view-props.js";
import { comparedTable, divisions, type Compared, type Comparison } from "./compared-table.js";
import { ComparisonChoice } from "./comparison-choice.js";
import { compareTexts } from "./texts.js";
import "./compare.css";

type Choices = ReturnType<typeof scenarioChoices>;

/** What the two sides are until the user says: nothing adopted, and what is shown – or else all that can be. */
function usualSides(choices: Choices, plan: Plan, view: View): readonly [string, string] {
  const from = choices.find(({ adopted }) => adopted.size === 0) ?? choices[0];
  const shown = chosenScenario(choices, plan, view);
  const most = choices.reduce<Choices[number] | undefined>(
    (sofar, each) => (each.adopted.size > (sofar?.adopted.size ?? -1) ? each : sofar),
    undefined,
  );
  const to = shown === from ? most : shown;
  return [from?.value ?? "", to?.value ?? ""];
}

/** The payback period as the table says it, in its last row; nothing where nothing is invested. */
function paybackWords({ rows }: Table): string | undefined {
  const { label, cells } = rows.at(-1) ?? { label: "", cells: [] };
  const [cell] = cells;
  return cell?.kind === "text" ? `${label}: ${cell.text}` : undefined;
}

/** The comparison as the pane shows it, with what can be done with it. */
function Result({
  compared,
  comparison,
  locale,
  actions,
  state,
  view,
}: Omit<ViewProps, "plan"> & {
  readonly compared: Compared;
  readonly comparison: Comparison;
}) {
  const texts = compareTexts[locale];
  switch (compared.kind) {
    case "nothing":
      return <Notice kind="info">{texts.nothing[compared.why]}</Notice>;
    case "problems":
      return (
        <Notice kind="warning">
          {compared.problems.map((problem) => (
            <p key={problem.code}>{problemText(problem, locale)}</p>
          ))}
        </Notice>
      );
    case "table":
      return (
        <>
          {comparison === "payback" && <p>{paybackWords(compared.table) ?? texts.noPayback}</p>}
          <FigureTable table={compared.table} />
          <TableActions
            table={compared.table}
            name={texts.names[comparison]}
            cells={() => ({ ...tableCells(compared.table), view })}
            locale={locale}
            actions={actions}
            selected={state.selected}
          />
        </>
      );
  }
}

export function CompareView(props: ViewProps) {
  const { plan, view, locale, actions } = props;
  const texts = compareTexts[locale];
  const choices = scenarioChoices(plan, view, locale);
  const [usualFrom, usualTo] = usualSides(choices, plan, view);
  const [sides, setSides] = useRemembered<readonly [string, string]>(actions, "compare/sides");
  const [chosen, choose] = useRemembered<Comparison>(actions, "compare/what");
  const [by, divide] = useRemembered<string>(actions, "compare/by");
  const [savings = false, setSavings] = useRemembered<boolean>(actions, "compare/savings");
  const [lines = false, setLines] = useRemembered<boolean>(actions, "compare/lines");
  const comparison = chosen ?? "difference";
  const heading = <h2>{tabTexts[locale].compare}</h2>;
  if ((plan.proposals ?? []).length === 0)
    return (
      <>
        {heading}
        <Notice kind="info">{texts.noProposals}</Notice>
      </>
    );
  // A scenario that was chosen may be gone since.
  const found = (value: string | undefined, usual: string) =>
    choices.find((each) => each.value === value) ??
    choices.find((each) => each.value === usual) ??
    choices[0];
  const [from, to] = [found(sides?.[0], usualFrom), found(sides?.[1], usualTo)];
  if (!from || !to) return heading;
  const compared = comparedTable(plan, {
    comparison,
    from: { ...pricesOf(view), ...from.view },
    to: { ...pricesOf(view), ...to.view },
    locale,
    signs: savings ? "saving" : "expenditure",
    by: divisions.find((each) => each === by),
    lines,
  });
  return (
    <>
      {heading}
      <div class="compared-sides">
        <SelectField
          label={texts.from}
          value={from.value}
          choices={choices}
          onChoose={(value) => setSides([value, to.value])}
        />
        <SelectField
          label={texts.to}
          value={to.value}
          choices={choices}
          onChoose={(value) => setSides([from.value, value])}
        />
        <Button look="subtle" onPress={() => setSides([to.value, from.value])}>
          {texts.swap}
        </Button>
      </div>
      <ComparisonChoice chosen={comparison} locale={locale} onChoose={choose} />
      <p class="remark">{texts.hints[comparison]}</p>
      {view.priceLevel === "current" && (
        <p class="remark">{texts.fixedPrices(priceLevelLabel(plan.priceLevel, locale))}</p>
      )}
      {from.value === to.value && comparison !== "unitCost" && comparison !== "ranking" ? (
        <Notice kind="info">{texts.same}</Notice>
      ) : (
        <>
          {comparison === "difference" && (
            <SelectField
              label={texts.by}
              value={by ?? ""}
              choices={[
                { value: "", label: texts.whole },
                ...divisions.map((value) => ({ value, label: texts.divisions[value] })),
              ]}
              onChoose={divide}
            />
          )}
          {(comparison === "difference" || comparison === "payback") && (
            <CheckField label={texts.savings} checked={savings} onChange={setSavings} />
          )}
          {comparison === "bridge" && (
            <CheckField label={texts.lines} checked={lines} onChange={setLines} />
          )}
          <Result {...props} compared={compared} comparison={comparison} />
        </>
      )}
    </>
  );
}
