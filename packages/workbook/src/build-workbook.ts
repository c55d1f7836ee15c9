import type { Locale, Plan, View } from "@aarsvaerk/core";
import { frameOf, type Frame } from "./layout/frame.js";
import { inputPlaces } from "./layout/input-places.js";
import { layoutOf } from "./layout/layout.js";
import { assumptionsSheet, definedNames } from "./sheets/assumptions-sheet.js";
import { calculationSheet } from "./sheets/calculation-sheet.js";
import { comparisonSheet } from "./sheets/comparison-sheet.js";
import { controlSheet } from "./sheets/control-sheet.js";
import { fittingWidths } from "./sheets/fitting-widths.js";
import { framesCurrentSheet } from "./sheets/frames-current-sheet.js";
import { framesSheet } from "./sheets/frames-sheet.js";
import { fundingRemaindersSheet } from "./sheets/funding-remainders-sheet.js";
import { fundingSheet } from "./sheets/funding-sheet.js";
import { linesSheet } from "./sheets/lines-sheet.js";
import { periodsSheet } from "./sheets/periods-sheet.js";
import { proposalSheets } from "./sheets/proposal-sheets.js";
import { remaindersSheet } from "./sheets/remainders-sheet.js";
import { splitSheet } from "./sheets/split-sheet.js";
import type { Workbook } from "./sheet/workbook.js";

/**
 * How a workbook is made of a plan.
 *
 * @example
 * ```ts
 * const options: WorkbookOptions = { locale: "en", view: { scenario: "begge" } };
 * buildWorkbook(examplePlan, options).sheets[0]?.name; //=> "Assumptions"
 * ```
 */
export interface WorkbookOptions {
  /** The language of the sheets; the plan's unless told. */
  readonly locale?: Locale;
  /** What the tables show when the workbook is opened; every scenario and price level can be chosen in it. */
  readonly view?: View;
  /** Views beside the plan's scenarios that can be chosen in it: those that its sheets showed before. */
  readonly alsoShown?: readonly View[];
}

/**
 * A plan as a workbook with live formulas: every amount follows from visible input cells, and two cells
 * choose scenario and price level.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param options - language and view
 * @returns the sheets, with the core's value in every formula cell
 * @throws ProblemError for a view that the plan cannot be shown in
 * @example
 * ```ts
 * const workbook = buildWorkbook(examplePlan, { view: { scenario: "begge" } });
 * workbook.sheets.map(({ name }) => name).includes("Sammenligning"); //=> true
 * buildWorkbook(examplePlan, { view: { scenario: "ingen" } }); //=> throws unknownReference
 * ```
 */
export function buildWorkbook(plan: Plan, options: WorkbookOptions = {}): Workbook {
  const { locale = plan.language, view = {}, alsoShown = [] } = options;
  return workbookOf(frameOf(plan, view, locale, alsoShown));
}

/** The sheets of what is shown and can be switched. */
export function workbookOf(frame: Frame): Workbook {
  const layout = layoutOf(frame);
  const context = { frame, layout, places: inputPlaces(frame, layout) };
  return {
    title: frame.outcome.plan.title,
    locale: frame.locale,
    currency: frame.outcome.plan.currency,
    sheets: [
      assumptionsSheet(context),
      linesSheet(context),
      ...periodsSheet(context),
      splitSheet(context),
      ...fundingSheet(context),
      ...framesSheet(context),
      ...proposalSheets(context),
      comparisonSheet(context),
      calculationSheet(context),
      ...remaindersSheet(context),
      ...fundingRemaindersSheet(context),
      ...framesCurrentSheet(context),
      controlSheet(context),
    ].map((sheet) => fittingWidths(sheet, frame.locale)),
    names: definedNames(context),
  };
}
