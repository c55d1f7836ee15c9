import type { Locale } from "@aarsvaerk/core";
import type { PaneActions } from "../../state/pane-actions.js";
import { FilePicker } from "./file-picker.js";
import { startTexts } from "./texts.js";
import "./start.css";

export interface BeginningsProps {
  readonly locale: Locale;
  readonly actions: PaneActions;
}

/** The ways to a plan. */
export function Beginnings({ locale, actions }: BeginningsProps) {
  const texts = startTexts[locale];
  return (
    <ul class="beginnings">
      <li>
        <button type="button" class="beginning" onClick={actions.newPlan}>
          <strong>{texts.newPlan}</strong>
          <span>{texts.newPlanHint}</span>
        </button>
      </li>
      <li>
        <button type="button" class="beginning" onClick={() => void actions.openExample()}>
          <strong>{texts.example}</strong>
          <span>{texts.exampleHint}</span>
        </button>
      </li>
      <li>
        <FilePicker label={texts.file} hint={texts.fileHint} onText={actions.openText} />
      </li>
    </ul>
  );
}
