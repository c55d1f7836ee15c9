import { unitNames } from "../../../editing/entry/unit-names.js";
import type { PlaceDraft, PlaceForm } from "../../../editing/draft/place-draft.js";
import { withNames } from "../../../editing/plan/named.js";
import { Button } from "../../kit/button.js";
import { SelectField, TextField } from "../../kit/field.js";
import { AddNames } from "../../form/add-names.js";
import { CheckList } from "../../form/check-list.js";
import { setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts, type LineTexts } from "../texts/index.js";

const forms = ["unit", "explicit", "equal", "shares", "weights"] as const;

interface PlaceFieldsProps extends FieldsProps<PlaceDraft> {
  /** FTE are split in steps, amounts in øre. */
  readonly ofFte: boolean;
}

const choicesOf = ({ places }: LineTexts) => [
  { value: "", label: places.nowhere },
  ...forms.map((value) => ({ value, label: places[value] })),
];

/** Units are named in the order of the plan. */
function SplitFields(props: PlaceFieldsProps) {
  const { draft, change, errors, plan, locale } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const { by, units } = draft;
  const known = (plan.units ?? []).map(({ id, label }) => ({ value: id, label }));
  const labelOf = (id: string): string => known.find(({ value }) => value === id)?.label ?? id;
  return (
    <>
      <CheckList
        legend={texts.chooseUnits(units.length)}
        choices={known}
        chosen={units}
        onChange={set("units")}
        error={errors.at(["split", "across"])}
      />
      {units.length < known.length && known.length > 2 && (
        <Button
          look="subtle"
          onPress={() => change({ ...draft, units: known.map((each) => each.value) })}
        >
          {texts.chooseAll}
        </Button>
      )}
      {by !== "equal" && by !== "" && by !== "unit" && units.length > 0 && (
        <div class="parts">
          {units.map((unit) => (
            <TextField
              key={unit}
              label={`${texts.partOf[by]}: ${labelOf(unit)}`}
              numeric
              value={draft.parts[unit] ?? ""}
              onInput={(text) => change({ ...draft, parts: { ...draft.parts, [unit]: text } })}
              error={errors.at(["split", "parts", unit])}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** Where the cost falls: in one unit, or split between several. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { draft, change, errors, plan, locale, ofFte } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const isSplit = draft.by !== "" && draft.by !== "unit";
  const addUnits = (text: string): void => {
    const { plan: next, ids } = withNames(plan, "units", unitNames(text));
    const units = isSplit ? [...new Set([...draft.units, ...ids])] : draft.units;
    change({ ...draft, units, unit: ids[0] ?? draft.unit }, next);
  };
  return (
    <div class="fields">
      <SelectField
        label={texts.place}
        value={draft.by}
        choices={choicesOf(texts)}
        onChoose={(by) => change({ ...draft, by: by as PlaceForm })}
      />
      {draft.by === "unit" && (
        <SelectField
          label={texts.unit}
          value={draft.unit}
          choices={[
            ...(draft.unit === "" ? [{ value: "", label: "–" }] : []),
            ...(plan.units ?? []).map(({ id, label }) => ({ value: id, label })),
          ]}
          onChoose={set("unit")}
          error={errors.at("unit")}
        />
      )}
      {isSplit && <SplitFields {...props} />}
      {isSplit && errors.wholeAt(["split", "parts"]) && (
        <p class="error">{errors.wholeAt(["split", "parts"])}</p>
      )}
      {draft.by !== "" && (
        <AddNames
          label={texts.newUnits}
          hint={texts.newUnitsHint}
          button={texts.addNames}
          onAdd={addUnits}
        />
      )}
      {isSplit && ofFte && draft.by !== "explicit" && (
        <TextField
          label={texts.step}
          hint={texts.stepHint}
          numeric
          value={draft.step}
          onInput={set("step")}
          error={errors.at(["split", "step"])}
        />
      )}
    </div>
  );
}
