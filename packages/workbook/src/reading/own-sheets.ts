import { proposalSheetNames } from "../sheets/sheet-names.js";
import { workbookTexts } from "../text/index.js";
import type { FoundCarried } from "../sheet/carried.js";
import { openPlan } from "./open-plan.js";

/**
 * What the sheets of a plan are called when they are written.
 *
 * @example
 * ```ts
 * const none: OwnSheets = { always: [], sometimes: [] };
 * none.always.length; //=> 0
 * ```
 */
export interface OwnSheets {
  /** Sheets that every such workbook has. */
  readonly always: readonly string[];
  /** Sheets that it has where the plan asks for them, such as one of the funding. */
  readonly sometimes: readonly string[];
}

/**
 * Says what the sheets are called that belong to the plan in a workbook, before their cells are read: a
 * reader may then leave out what is somebody else's.
 *
 * @param carried - the documents that travel in the workbook
 * @returns the names; none where there is no plan that can be read
 * @example
 * ```ts
 * const xml = await carriedXml(carriedPlan(examplePlan, {}, "1.0.0"));
 * const carried = await foundCarried(xml);
 * ownSheets(carried ? [carried] : []).always.slice(0, 2); //=> ["Forudsætninger", "Bemanding"]
 * ```
 */
export function ownSheets(carried: readonly FoundCarried[]): OwnSheets {
  const opened = openPlan(carried);
  if (!opened.ok) return { always: [], sometimes: [] };
  const { plan, locale } = opened;
  const { assumptions, lines, comparison, calculation, control, ...others } = workbookTexts(
    locale,
    plan.currency,
  ).sheets;
  const proposals = proposalSheetNames(plan, locale).values();
  return {
    always: [assumptions, lines, comparison, calculation, control, ...proposals],
    sometimes: Object.values(others),
  };
}
