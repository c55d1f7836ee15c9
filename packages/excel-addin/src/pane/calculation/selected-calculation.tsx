import { cellsInFormula } from "@aarsvaerk/workbook";
import type { ViewProps } from "../view-props.js";
import { FormulaCell, InputCell, Parts } from "./cell-calculation.js";
import { FigureCalculation } from "./figure-calculation.js";
import { selectedIn } from "./selected-cell.js";
import type { Sheets } from "./sheets-of.js";
import { calculationTexts } from "./texts.js";
import { useFormula } from "./use-formula.js";

export interface SelectedCellProps extends Pick<ViewProps, "locale" | "actions"> {
  readonly sheets: Sheets;
  readonly address: string;
}

/** A cell of somebody else's: what of the plan's sheets its formula names, such as in a table that follows them. */
function ForeignCell({ sheets, address, locale, actions }: SelectedCellProps) {
  const texts = calculationTexts[locale];
  const formula = useFormula(actions, address);
  const on = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  const named = formula === undefined ? [] : cellsInFormula(sheets.workbook, formula, on);
  const [only, ...others] = named;
  if (!only) return <p>{texts.notOurs(address)}</p>;
  if (others.length > 0) return <Parts parts={named} locale={locale} actions={actions} />;
  return (
    <>
      <p class="remark">{texts.follows(only.address)}</p>
      <SelectedCell sheets={sheets} address={only.address} locale={locale} actions={actions} />
    </>
  );
}

/** What the selected cell holds of the plan, and how it came about. */
export function SelectedCell(props: SelectedCellProps) {
  const { sheets, address, locale, actions } = props;
  const { plan, view, workbook, addresses } = sheets;
  const selected = selectedIn(workbook, view, address);
  switch (selected.kind) {
    case "notOurs":
      return <ForeignCell key={address} {...props} />;
    case "noFigure":
      return <p>{calculationTexts[locale].noFigure(address)}</p>;
    case "figure":
      return (
        <FigureCalculation
          plan={plan}
          path={selected.path}
          view={selected.view}
          addresses={addresses}
          locale={locale}
          actions={actions}
        />
      );
    case "input":
      return <InputCell found={selected.found} plan={plan} path={selected.path} locale={locale} />;
    case "formula":
      return <FormulaCell {...selected} locale={locale} actions={actions} />;
  }
}
