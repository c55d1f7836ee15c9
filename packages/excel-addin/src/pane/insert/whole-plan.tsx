import { sheetNames } from "@aarsvaerk/workbook";
import { isWritten } from "../../state/is-written.js";
import { Button } from "../kit/button.js";
import { Disclosure, Section } from "../kit/section.js";
import type { ViewProps } from "../view-props.js";
import { isInvestment } from "./table-choice.js";
import { insertTexts } from "./texts.js";

/** The plan as sheets: what will come, and how the sheets stand to the plan now. */
export function WholePlan({ plan, locale, state, actions }: ViewProps) {
  const texts = insertTexts[locale];
  const { written } = state.sheets;
  const names = sheetNames(plan, written?.locale);
  const sheets: readonly (readonly [name: string, about: string])[] = [
    [names.assumptions, texts.sheets.assumptions],
    [names.lines, texts.sheets.lines],
    ...[...names.proposals].map(
      ([id, name]) =>
        [name, isInvestment(plan, id) ? texts.sheets.investment : texts.sheets.proposal] as const,
    ),
    [names.comparison, texts.sheets.comparison],
    [texts.sheets.othersName, texts.sheets.others],
  ];
  return (
    <Section title={texts.whole}>
      <p>{texts.wholeHint}</p>
      <Disclosure summary={texts.whichSheets} open={!written}>
        <dl class="sheet-list">
          {sheets.map(([name, about]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      {written && <p class="remark">{isWritten(state) ? texts.upToDate : texts.outdated}</p>}
      <div class="buttons">
        <Button look="primary" onPress={() => void actions.proposeSheets()}>
          {written ? texts.update : texts.write}
        </Button>
      </div>
    </Section>
  );
}
