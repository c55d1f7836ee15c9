import type { Locale, Plan } from "@aarsvaerk/core";
import { useState } from "preact/hooks";
import type { Edited } from "../../editing/plan/edited.js";
import type { PaneActions } from "../../state/pane-actions.js";
import { Button } from "../kit/button.js";
import { Notice } from "../kit/notice.js";
import type { Form } from "../form/use-form.js";
import { Refusal, type Refused } from "../form/refusal.js";
import { assumptionsTexts } from "./text/index.js";

export interface EntryEndProps {
  readonly label: string;
  readonly form: Pick<Form<unknown>, "isPending" | "reset">;
  readonly plan: Plan;
  readonly remove: (plan: Plan) => Edited;
  readonly locale: Locale;
  readonly actions: Pick<PaneActions, "edit">;
}

/** Below a form: whether what is typed is taken, and removing what it is about. */
export function EntryEnd({ label, form, plan, remove, locale, actions }: EntryEndProps) {
  const texts = assumptionsTexts[locale];
  const [refused, refuse] = useState<Refused>();
  const press = (): void => {
    const result = remove(plan);
    if (result.ok) actions.edit(result.plan);
    else refuse(result);
  };
  return (
    <>
      {form.isPending && (
        <Notice kind="warning">
          <p>{texts.notTaken}</p>
          <Button look="subtle" onPress={form.reset}>
            {texts.beginAnew}
          </Button>
        </Notice>
      )}
      {refused && <Refusal refused={refused} locale={locale} />}
      <div class="entry-end">
        <Button look="subtle" onPress={press} label={texts.remove(label)}>
          {texts.removeShort}
        </Button>
      </div>
    </>
  );
}
