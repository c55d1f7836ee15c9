import { problemText, type Locale } from "@aarsvaerk/core";
import type { PaneActions } from "../../state/pane-actions.js";
import type { Conflict } from "../../state/pane-state.js";
import { Button } from "../kit/button.js";
import { CellLink } from "./cell-link.js";
import { valueText } from "./change-list.js";
import { sheetChangesTexts } from "./texts.js";

interface ConflictProps {
  readonly conflict: Conflict;
  readonly locale: Locale;
  readonly actions: PaneActions;
}

function Question({ conflict, locale, actions }: ConflictProps) {
  const texts = sheetChangesTexts[locale];
  const { path, label, address, why, problems = [] } = conflict;
  const isGone = why === "gone";
  return (
    <li class="conflict">
      <p>
        <span class="label">{label}</span>
        <CellLink address={address} locale={locale} actions={actions} />
      </p>
      <dl>
        <div>
          <dt>{texts.inSheet}</dt>
          <dd>{valueText(conflict.new, conflict, locale)}</dd>
        </div>
        <div>
          <dt>{texts.inPane}</dt>
          <dd>{isGone ? texts.gone : valueText(conflict.inPane, conflict, locale)}</dd>
        </div>
      </dl>
      {why === "refused" && (
        <div class="refused">
          <p>{texts.refused}</p>
          <ul>
            {problems.map((problem, at) => (
              <li key={at}>{problemText(problem, locale)}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="answers">
        <Button label={texts.keepSheetFor(label)} onPress={() => actions.settle(path, "sheet")}>
          {isGone ? texts.putBack : texts.keepSheet}
        </Button>
        <Button label={texts.keepPaneFor(label)} onPress={() => actions.settle(path, "pane")}>
          {isGone ? texts.leaveOut : texts.keepPane}
        </Button>
      </div>
    </li>
  );
}

export interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly locale: Locale;
  readonly actions: PaneActions;
}

/** What sheet and pane say differently, for the user to settle. */
export const Conflicts = ({ conflicts, ...rest }: ConflictsProps) => (
  <ul class="conflicts">
    {conflicts.map((conflict) => (
      <Question key={conflict.path} conflict={conflict} {...rest} />
    ))}
  </ul>
);
