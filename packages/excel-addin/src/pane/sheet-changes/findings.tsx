import type { Locale } from "@aarsvaerk/core";
import { readingText, type ReadingFinding } from "@aarsvaerk/workbook";
import { omitted } from "../../omitted.js";
import type { PaneActions } from "../../state/pane-actions.js";
import { CellLink } from "./cell-link.js";

export interface FindingsProps {
  readonly findings: readonly ReadingFinding[];
  readonly locale: Locale;
  readonly actions: PaneActions;
}

/** What reading the sheets found, in words; the place stands by itself, so that it can be gone to. */
export const Findings = ({ findings, locale, actions }: FindingsProps) => (
  <ul class="findings">
    {findings.map((finding, at) => (
      <li key={at} class={finding.severity}>
        {finding.place !== "" && (
          <CellLink address={finding.place} locale={locale} actions={actions} />
        )}
        {finding.label !== undefined && <span class="label">{finding.label}</span>}
        <span>{readingText({ ...omitted(finding, "label"), place: "" }, locale)}</span>
      </li>
    ))}
  </ul>
);
