import type { Locale } from "@aarsvaerk/core";
import { readingText, shownText, type InputChange, type PlanRead } from "@aarsvaerk/workbook";
import { changeJson, readingFindingJson } from "../json/reading-json.js";
import type { Remarks } from "../input/plan-document.js";
import { cliTexts } from "../text/index.js";

/** What stands, or stood, in an input cell; a dash where it was left out. */
export const valueText = (
  value: InputChange["old"],
  format: InputChange["format"],
  locale: Locale,
): string => (value === undefined ? "–" : shownText(value, format, locale));

const changeText = (
  { address, label, format, old, new: changed }: InputChange,
  locale: Locale,
): string =>
  cliTexts[locale].workbook.change(
    `${address} (${label})`,
    valueText(old, format, locale),
    valueText(changed, format, locale),
  );

/** What whoever uses the plan of a workbook has to know: what was changed in it, and what is broken. */
export const remarksOf = ({ changes, findings, locale: own }: PlanRead): Remarks => ({
  isWarning: findings.some(({ severity }) => severity === "warning"),
  changes: (locale) => changes.map((change) => changeText(change, locale)),
  findings: (locale) => findings.map((finding) => readingText(finding, locale)),
  json: {
    changes: changes.map(changeJson),
    findings: findings.map((finding) => readingFindingJson(finding, own)),
  },
});
