import {
  figure,
  formatNumber,
  inUnit,
  priceLevelLabel,
  unitLabel,
  type Locale,
  type Outcome,
  type Plan,
  type View,
} from "@aarsvaerk/core";
import { groupOf, linesOfGroup } from "../../../editing/plan/groups.js";
import { outcomeOfOwner } from "../../../results/index.js";
import { fieldText } from "../../form/field-text.js";
import { proposalTexts } from "../texts/index.js";

export interface RunningResultProps {
  readonly plan: Plan;
  readonly view: View;
  readonly locale: Locale;
  readonly owner: string;
  readonly name: string;
}

/** Whether anybody else pays for a part of it. */
function isFunded({ plan }: Outcome, owner: string): boolean {
  const group = groupOf(plan, owner);
  const funded = [group, ...linesOfGroup(group).map(({ line }) => line)];
  return funded.some(({ funding }) => (funding ?? []).length > 0);
}

function Figures({
  outcome,
  owner,
  locale,
  name,
}: { readonly outcome: Outcome } & Omit<RunningResultProps, "plan" | "view">) {
  const texts = proposalTexts[locale];
  const { plan, years, view } = outcome;
  const level = view.basis.kind === "current" ? "current" : view.basis.priceLevel;
  const funded = isFunded(outcome, owner);
  const where = { proposal: owner, ...(funded ? { funding: "own" } : {}) };
  const cost = years.map((year) => figure(outcome, { measure: "cost", where, year }).value);
  const fte = years.map(
    (year) => figure(outcome, { measure: "fte", where: { proposal: owner }, year }).value,
  );
  const unit = unitLabel("1000kr", plan.currency, locale);
  return (
    <table>
      <caption class="unseen">{texts.resultOf(name)}</caption>
      <thead>
        <tr>
          <th scope="col" class="unit">{`${unit} – ${priceLevelLabel(level, locale)}`}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr class="total">
          <th scope="row">{funded ? texts.netAfterGrants : texts.net}</th>
          {cost.map((value, at) => (
            <td key={at}>{formatNumber(inUnit(value, "1000kr"), { locale, decimals: 0 })}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{texts.fte}</th>
          {fte.map((value, at) => (
            <td key={at}>{formatNumber(value, { locale, maximumDecimals: 2 })}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** What a proposal comes to, always in sight: per year, net, in 1.000 kr. */
export function RunningResult({ plan, view, locale, owner, name }: RunningResultProps) {
  const texts = proposalTexts[locale];
  const shown = outcomeOfOwner(plan, owner, view);
  return (
    <aside class="running-result" aria-label={texts.resultOf(name)} tabIndex={0}>
      {shown.ok ? (
        <Figures outcome={shown.outcome} owner={owner} locale={locale} name={name} />
      ) : (
        <p class="error">
          {texts.noResult} {shown.problems.map((problem) => fieldText(problem, locale)).join(" ")}
        </p>
      )}
    </aside>
  );
}
