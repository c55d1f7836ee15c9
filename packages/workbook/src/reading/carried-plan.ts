import { currentSchemaVersion, type Plan } from "@aarsvaerk/core";
import type { WorkbookOptions } from "../build-workbook.js";
import type { Carried } from "../sheet/carried.js";

/** What a document that is a plan is called. */
export const planName = "plan";

/**
 * The document to send along with the workbook of a plan: the plan, and the language and view that the
 * sheets are made with, so that they can be read back.
 *
 * @param plan - the plan that the workbook is made of
 * @param options - what `buildWorkbook` was given
 * @param programVersion - the version of the program that writes the workbook
 * @returns the document, for `writeXlsx` or for Office
 * @example
 * ```ts
 * const carried = carriedPlan(examplePlan, { view: { scenario: "begge" } }, "1.0.0");
 * carried.name; //=> "plan"
 * ```
 */
export function carriedPlan(
  plan: Plan,
  { locale = plan.language, view = {}, alsoShown = [] }: WorkbookOptions,
  programVersion: string,
): Carried {
  return {
    name: planName,
    // The plan is a text of its own: a document is written with its keys sorted, and the order of the units
    // of a split decides which of them an odd øre goes to.
    json: JSON.stringify({
      plan: JSON.stringify(plan),
      locale,
      view,
      ...(alsoShown.length > 0 ? { alsoShown } : {}),
    }),
    schemaVersion: currentSchemaVersion,
    programVersion,
  };
}
