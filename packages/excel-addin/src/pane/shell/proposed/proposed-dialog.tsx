import type { Locale } from "@aarsvaerk/core";
import { useState } from "preact/hooks";
import type { ForeseenChange } from "../../../office/workbook-port.js";
import type { PaneActions } from "../../../state/pane-actions.js";
import type { Proposed } from "../../../state/pane-state.js";
import { Button } from "../../kit/button.js";
import { counted } from "../../kit/counted.js";
import { Dialog } from "../../kit/dialog.js";
import { CheckField } from "../../kit/field.js";
import { Notice } from "../../kit/notice.js";
import { proposedTexts } from "./texts.js";

/** What loses something comes first. */
const effects = ["overwritten", "misled", "removed", "changed", "filled", "newSheet"] as const;

interface ListProps {
  readonly changes: readonly ForeseenChange[];
  readonly locale: Locale;
}

function Changes({ changes, locale }: ListProps) {
  const texts = proposedTexts[locale];
  return effects.map((effect) => {
    const those = changes.filter((change) => change.effect === effect);
    return those.length === 0 ? null : (
      <section key={effect} class={`foreseen ${effect}`}>
        <h3>{texts.effects[effect]}</h3>
        <ul>
          {those.map(({ address, cells }) => (
            <li key={address}>
              <span class="address">{address}</span>
              <span class="cells">{texts.cells(counted(cells, locale), cells === 1)}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

export interface ProposedDialogProps {
  readonly proposed: Proposed;
  readonly locale: Locale;
  readonly actions: PaneActions;
}

/** Which cells a writing changes, before it does. */
export function ProposedDialog({ proposed: { foreseen }, locale, actions }: ProposedDialogProps) {
  const [consent, setConsent] = useState(false);
  const texts = proposedTexts[locale];
  const { cells, changes, needsConsent } = foreseen;
  const isThere = (effect: ForeseenChange["effect"]): boolean =>
    changes.some((change) => change.effect === effect);
  return (
    <Dialog title={texts.title} onClose={actions.decline}>
      <p>
        {cells === 0 ? texts.planOnly : texts.summary(counted(cells, locale), cells === 1)}{" "}
        {texts.undoLater}
      </p>
      <div class="foreseen-list" tabIndex={0} role="region" aria-label={texts.title}>
        <Changes changes={changes} locale={locale} />
      </div>
      {needsConsent && (
        <Notice kind="warning">
          {isThere("overwritten") && <p>{texts.overwrites}</p>}
          {isThere("misled") && <p>{texts.misleads}</p>}
          <CheckField
            label={isThere("misled") ? texts.consentAnyway : texts.consent}
            checked={consent}
            onChange={setConsent}
          />
        </Notice>
      )}
      <div class="dialog-actions">
        <Button
          look="primary"
          disabled={needsConsent && !consent}
          onPress={() => void actions.accept(consent)}
        >
          {texts.accept}
        </Button>
        <Button onPress={actions.decline}>{texts.decline}</Button>
      </div>
    </Dialog>
  );
}
