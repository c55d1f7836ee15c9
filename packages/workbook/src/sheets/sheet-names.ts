import type { Locale, Plan } from "@aarsvaerk/core";
import { workbookTexts } from "../text/index.js";
import { sheetName } from "./sheet-name.js";

/** The sheets of the proposals, by the id of the proposal. */
export function proposalSheetNames(
  { currency, proposals = [] }: Plan,
  locale: Locale,
): ReadonlyMap<string, string> {
  const taken = new Set(
    Object.values(workbookTexts(locale, currency).sheets).map((name) => name.toLowerCase()),
  );
  return new Map(
    proposals.map(({ id, number, title }) => {
      const sheet = sheetName(number ?? title, taken);
      taken.add(sheet.toLowerCase());
      return [id, sheet];
    }),
  );
}

/**
 * What the sheets are called that people look for.
 *
 * @example
 * ```ts
 * const names: SheetNames = sheetNames(examplePlan);
 * names.comparison; //=> "Sammenligning"
 * ```
 */
export interface SheetNames {
  readonly assumptions: string;
  readonly lines: string;
  /** The sheet of each proposal, by the proposal's id. */
  readonly proposals: ReadonlyMap<string, string>;
  readonly comparison: string;
}

/**
 * Says what `buildWorkbook` calls the sheets that people look for.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param locale - the language of the sheets; the plan's unless told
 * @returns the names
 * @example
 * ```ts
 * sheetNames(examplePlan).proposals.get("spareforslag-2012"); //=> "Spareforslag til Budget 2012"
 * sheetNames(examplePlan, "en").comparison; //=> "Comparison"
 * ```
 */
export function sheetNames(plan: Plan, locale: Locale = plan.language): SheetNames {
  const { assumptions, lines, comparison } = workbookTexts(locale, plan.currency).sheets;
  return { assumptions, lines, proposals: proposalSheetNames(plan, locale), comparison };
}
