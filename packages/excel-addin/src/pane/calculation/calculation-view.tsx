import { isWritten } from "../../state/is-written.js";
import { Notice } from "../kit/notice.js";
import { Section } from "../kit/section.js";
import { tabTexts } from "../shell/tab-texts.js";
import type { ViewProps } from "../view-props.js";
import { FigureCalculation } from "./figure-calculation.js";
import { OutsideCell } from "./outside-cell.js";
import { SelectedCell } from "./selected-calculation.js";
import { isOnSheets } from "./selected-cell.js";
import { sheetsOf } from "./sheets-of.js";
import { calculationTexts } from "./texts.js";
import "./calculation.css";

const nowhere: ReadonlyMap<string, string> = new Map();

/** How a figure came about: one of the pane that was asked for, else the cell that is selected. */
export function CalculationView(props: ViewProps) {
  const { plan, locale, state, actions } = props;
  const texts = calculationTexts[locale];
  const { asked, selected } = state;
  const sheets = sheetsOf(state.sheets);
  const isAsked = asked !== undefined && asked.selected === selected;
  return (
    <>
      <h2>{tabTexts[locale].calculation}</h2>
      {isAsked ? (
        <Section title={texts.figureOfPane}>
          <FigureCalculation
            plan={plan}
            path={asked.path}
            view={asked.view}
            addresses={sheets?.addresses ?? nowhere}
            locale={locale}
            actions={actions}
          />
        </Section>
      ) : selected === undefined ? null : (
        <Section title={`${texts.selected}: ${selected}`}>
          {sheets && isOnSheets(sheets.workbook, selected) ? (
            <>
              {!isWritten(state) && <Notice kind="info">{texts.asWritten}</Notice>}
              <SelectedCell sheets={sheets} address={selected} locale={locale} actions={actions} />
            </>
          ) : (
            <OutsideCell
              key={selected}
              plan={plan}
              sheets={sheets}
              address={selected}
              locale={locale}
              actions={actions}
            />
          )}
        </Section>
      )}
      <p class="remark">{sheets || isAsked ? texts.howTo : texts.noSheets}</p>
    </>
  );
}
