import type { ViewProps } from "../view-props.js";
import { FormulaCell, InputCell } from "./cell-calculation.js";
import { FigureCalculation } from "./figure-calculation.js";
import { selectedIn } from "./selected-cell.js";
import type { Sheets } from "./sheets-of.js";
import { calculationTexts } from "./texts.js";

export interface SelectedCellProps extends Pick<ViewProps, "locale" | "actions"> {
  readonly sheets: Sheets;
  readonly address: string;
}

/** What a cell of the plan's sheets holds of it, and how it came about. */
export function SelectedCell({ sheets, address, locale, actions }: SelectedCellProps) {
  const { plan, view, workbook, addresses } = sheets;
  const selected = selectedIn(workbook, view, address);
  switch (selected.kind) {
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
