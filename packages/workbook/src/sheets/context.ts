import type { Ratio } from "@aarsvaerk/core";
import { lastYear, type Condition, type Expression } from "@aarsvaerk/core/calculation";
import type { References } from "../formula/formula-of.js";
import { factorColumn, placeOn, type FactorRow } from "../layout/assumptions-layout.js";
import type { Frame } from "../layout/frame.js";
import type { InputPlaces } from "../layout/input-places.js";
import type { Layout } from "../layout/layout.js";
import { lastRowOf, type LineBlock } from "../layout/lines-layout.js";
import { rangeReference, referenceTo, type Place } from "../sheet/address.js";

/** What every sheet is made from. */
export interface Context {
  readonly frame: Frame;
  readonly layout: Layout;
  readonly places: InputPlaces;
}

export const valueOf = (expression: Expression, { frame }: Context): Ratio =>
  frame.outcome.valuation.value(expression);

/** What formulas on a sheet refer to; cells named here come before those of the inputs. */
export function referencesOn(
  sheet: string,
  { frame, layout, places }: Context,
  nearer: ReadonlyMap<string, Place> = new Map(),
  prices: FactorRow["prices"] = "chosen",
): References {
  const { assumptions } = layout;
  return {
    cell: (key) => {
      const place = nearer.get(key) ?? places.get(key);
      if (!place) return undefined;
      return referenceTo(place, sheet, place.sheet === sheet ? "none" : "both");
    },
    factor: ({ series, from, year }) => {
      const row = assumptions.factors.find(
        (factor) => factor.series === series && factor.from === from && factor.prices === prices,
      )?.row;
      // What holds after the last year exists in fixed prices only, which are those of every column.
      const position = frame.years.indexOf(Math.min(year, lastYear(frame.model)));
      if (row === undefined || position < 0) return undefined;
      return referenceTo(
        placeOn(frame.texts.sheets.assumptions, row, factorColumn(position)),
        sheet,
      );
    },
  };
}

/** Whether a condition holds, as a formula of the flags in a column of the assumptions; 1 where there is none. */
export function conditionFormula(
  condition: Condition | undefined,
  column: number,
  sheet: string,
  { frame, layout }: Context,
): string | undefined {
  if (!condition) return undefined;
  const proposals = (frame.model.plan.proposals ?? []).map(({ id }) => id);
  const flag = (id: string) =>
    referenceTo(
      placeOn(
        frame.texts.sheets.assumptions,
        layout.assumptions.firstProposalRow + proposals.indexOf(id),
        column,
      ),
      sheet,
    );
  return [
    ...condition.adopted.map(flag),
    ...condition.notAdopted.map((id) => `(1-${flag(id)})`),
  ].join("*");
}

/** A column of a block of lines. */
export const blockRange = (
  block: LineBlock,
  column: number,
  from: string,
  { frame }: Context,
  sheet: string = frame.texts.sheets.lines,
): string =>
  rangeReference({ sheet, row: block.firstRow, column }, { row: lastRowOf(block), column }, from);
