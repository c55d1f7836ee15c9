import type { CommonDraft } from "../../../editing/draft/common-draft.js";
import { replaced, without } from "../../../editing/plan/lists.js";
import { Button } from "../../kit/button.js";
import { SelectField, TextField } from "../../kit/field.js";
import { FormPart } from "../../form/form-part.js";
import { setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";

const areas = ["service", "capital", "transfers", "financing"] as const;

/** Styringsområde, kontering, and whom the money is for. */
export function AccountsFields(props: FieldsProps<CommonDraft>) {
  const { draft, errors, locale } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const { accounts } = draft;
  const detail = [
    texts.controlAreas[draft.controlArea || "service"],
    ...accounts.map(({ name, value }) => `${name} ${value}`),
  ].join(", ");
  return (
    <FormPart
      title={texts.accounting}
      detail={detail}
      isWrong={errors.at("controlArea", "accounts", "targetGroup", "activity") !== undefined}
    >
      <SelectField
        label={texts.controlArea}
        value={draft.controlArea}
        choices={[
          { value: "", label: texts.areaByDefault },
          ...areas.map((value) => ({ value, label: texts.controlAreas[value] })),
        ]}
        onChoose={(value) => set("controlArea")(value as CommonDraft["controlArea"])}
      />
      {accounts.map((account, at) => (
        <fieldset class="account" key={at}>
          <legend class="unseen">{`${texts.accounts} ${at + 1}`}</legend>
          <TextField
            label={texts.accountName}
            suggestions={texts.accountNames}
            value={account.name}
            onInput={(name) => set("accounts")(replaced(accounts, at, { ...account, name }))}
            error={errors.at(["accounts", at, "name"])}
          />
          <TextField
            label={texts.accountValue}
            value={account.value}
            onInput={(value) => set("accounts")(replaced(accounts, at, { ...account, value }))}
            error={errors.at(["accounts", at, "value"], ["accounts", account.name.trim()])}
          />
          <Button
            look="subtle"
            label={`${texts.removeEntry}: ${texts.accounts} ${at + 1}`}
            onPress={() => set("accounts")(without(accounts, at))}
          >
            {texts.removeEntry}
          </Button>
        </fieldset>
      ))}
      <Button onPress={() => set("accounts")([...accounts, { name: "", value: "" }])}>
        {texts.addAccount}
      </Button>
      <TextField
        label={texts.targetGroup}
        value={draft.targetGroup}
        onInput={set("targetGroup")}
        error={errors.at("targetGroup")}
      />
      <TextField
        label={texts.activity}
        value={draft.activity}
        onInput={set("activity")}
        error={errors.at("activity")}
      />
    </FormPart>
  );
}
