import type { Locale } from "@aarsvaerk/core";
import { shownText, type InputChange } from "@aarsvaerk/workbook";
import type { PaneActions } from "../../state/pane-actions.js";
import { CellLink } from "./cell-link.js";
import { sheetChangesTexts } from "./texts.js";

/** What a cell holds, as text; an empty one says so. */
export const valueText = (
  value: InputChange["new"],
  { format }: Pick<InputChange, "format">,
  locale: Locale,
): string =>
  value === undefined ? sheetChangesTexts[locale].empty : shownText(value, format, locale);

export interface ChangeListProps {
  readonly changes: readonly InputChange[];
  readonly locale: Locale;
  readonly actions: PaneActions;
}

/** Cells that were changed, from what to what. */
export const ChangeList = ({ changes, locale, actions }: ChangeListProps) => (
  <ul class="changes">
    {changes.map((change) => {
      const from = valueText(change.old, change, locale);
      const to = valueText(change.new, change, locale);
      return (
        <li key={change.path}>
          <span class="label">{change.label}</span>
          <CellLink address={change.address} locale={locale} actions={actions} />
          <span class="from-to">
            <span class="unseen">{sheetChangesTexts[locale].changed(from, to)}</span>
            <span aria-hidden="true">
              <s>{from}</s> → <b>{to}</b>
            </span>
          </span>
        </li>
      );
    })}
  </ul>
);
