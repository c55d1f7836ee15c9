import type { Plan, View } from "@aarsvaerk/core";
import { cellsInFormula } from "@aarsvaerk/workbook";
import type { ViewProps } from "../view-props.js";
import { Parts } from "./cell-calculation.js";
import { FigureCalculation } from "./figure-calculation.js";
import { SelectedCell } from "./selected-calculation.js";
import type { Sheets } from "./sheets-of.js";
import { calculationTexts } from "./texts.js";
import { useCellOutside } from "./use-cell-outside.js";

export interface OutsideCellProps extends Pick<ViewProps, "plan" | "locale" | "actions"> {
  readonly sheets: Sheets | undefined;
  readonly address: string;
}

interface FixedProps extends Pick<ViewProps, "locale" | "actions"> {
  readonly plan: Plan;
  readonly sheets: Sheets | undefined;
  readonly fixed: { readonly path?: string; readonly view: View };
}

/** A figure of a table that does not follow the plan: explained as the plan is now, and said to be so. */
function FixedFigure({ plan, sheets, fixed, locale, actions }: FixedProps) {
  const texts = calculationTexts[locale];
  const { path, view } = fixed;
  if (path === undefined) return <p>{texts.fixedWithout}</p>;
  return (
    <>
      <p class="remark">{texts.fixed}</p>
      <FigureCalculation
        plan={plan}
        path={path}
        view={view}
        addresses={sheets?.addresses ?? new Map()}
        locale={locale}
        actions={actions}
      />
    </>
  );
}

/** A cell that is on none of the plan's sheets: it may follow them, or be in a table that the pane put there. */
export function OutsideCell(props: OutsideCellProps) {
  const { plan, sheets, address, locale, actions } = props;
  const texts = calculationTexts[locale];
  const { formula, fixed } = useCellOutside(actions, address);
  if (fixed) return <FixedFigure {...props} plan={plan} fixed={fixed} />;
  const on = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  const named =
    formula === undefined || !sheets ? [] : cellsInFormula(sheets.workbook, formula, on);
  const [only, ...others] = named;
  if (!only || !sheets) return <p>{texts.notOurs(address)}</p>;
  if (others.length > 0) return <Parts parts={named} locale={locale} actions={actions} />;
  return (
    <>
      <p class="remark">{texts.follows(only.address)}</p>
      <SelectedCell sheets={sheets} address={only.address} locale={locale} actions={actions} />
    </>
  );
}
