import { useState } from "preact/hooks";
import { unitNames } from "../../../editing/entry/unit-names.js";
import { edited, type Edited } from "../../../editing/plan/edited.js";
import {
  removeNamed,
  renameNamed,
  withNames,
  type NamedList,
} from "../../../editing/plan/named.js";
import { Button } from "../../kit/button.js";
import { TextField } from "../../kit/field.js";
import type { ViewProps } from "../../view-props.js";
import { AddNames } from "../../form/add-names.js";
import { fieldText } from "../../form/field-text.js";
import { FormPart } from "../../form/form-part.js";
import { Refusal, type Refused } from "../../form/refusal.js";
import { lineTexts, proposalTexts } from "../texts/index.js";

export interface NamedFieldsProps extends ViewProps {
  readonly list: NamedList;
}

/** The units or the funders of the plan: more of them, other names, fewer. */
export function NamedFields({ list, plan, locale, actions }: NamedFieldsProps) {
  const texts = proposalTexts[locale];
  const words = lineTexts[locale];
  const items = plan[list] ?? [];
  const [refused, refuse] = useState<Refused>();
  // A name that is just being typed anew is empty for a moment; the plan keeps the old one.
  const [emptied, empty] = useState<string>();
  const take = (made: Edited): void => {
    refuse(made.ok ? undefined : made);
    if (made.ok) actions.edit(made.plan);
  };
  const rename = (id: string, label: string): void => {
    const isEmpty = label.trim() === "";
    empty(isEmpty ? id : undefined);
    if (!isEmpty) take(renameNamed(plan, list, id, label));
  };
  const added = list === "units" ? words.newUnits : words.newPayer;
  return (
    <FormPart title={texts.names[list]} detail={items.map(({ label }) => label).join(", ")}>
      {items.map(({ id, label }, at) => (
        <div class="named-item" key={id}>
          <TextField
            label={texts.nameOf(at + 1)}
            value={emptied === id ? "" : label}
            onInput={(text) => rename(id, text)}
            error={emptied === id ? fieldText({ code: "emptyText", path: [] }, locale) : undefined}
          />
          <Button
            look="subtle"
            label={`${texts.remove}: ${label}`}
            onPress={() => take(removeNamed(plan, list, id))}
          >
            {texts.remove}
          </Button>
        </div>
      ))}
      {refused && <Refusal refused={refused} locale={locale} />}
      <AddNames
        label={added}
        {...(list === "units" ? { hint: words.newUnitsHint } : {})}
        button={words.addNames}
        onAdd={(text) =>
          take(
            edited(withNames(plan, list, list === "units" ? unitNames(text) : [text.trim()]).plan),
          )
        }
      />
    </FormPart>
  );
}
