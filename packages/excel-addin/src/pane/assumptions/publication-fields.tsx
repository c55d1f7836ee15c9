import { parseDecimal, type Locale } from "@aarsvaerk/core";
import { useState } from "preact/hooks";
import type { PublicationDraft } from "../../editing/index-series/publication-draft.js";
import { rowsOfCells } from "../../editing/index-series/year-rows.js";
import type { PaneActions } from "../../state/pane-actions.js";
import { Button } from "../kit/button.js";
import { SelectField, TextField } from "../kit/field.js";
import { Notice } from "../kit/notice.js";
import type { Errors } from "../form/errors.js";
import { partOf, setter, type FieldsProps } from "../form/form-props.js";
import { ProvenanceFields } from "../form/provenance-fields.js";
import { assumptionsTexts } from "./text/index.js";

export interface PublicationFieldsProps extends FieldsProps<PublicationDraft> {
  readonly actions: Pick<PaneActions, "selectedValues">;
}

/** The first line that cannot be read, by its number. */
function rowsError(errors: Errors, { rows }: PublicationDraft, locale: Locale): string | undefined {
  const { line } = assumptionsTexts[locale].series;
  const within = errors.within("rows");
  const lines = rows.split("\n").map((_, at) => {
    const error = within.at([at]);
    return error === undefined ? undefined : line(String(at + 1), error);
  });
  return lines.find((error) => error !== undefined) ?? errors.at("rows", "growth", "indexNumbers");
}

/** Whether all numbers look as if they were shares of 1 that a sheet shows in per cent. */
function looksLikeShares({ rows, counts }: PublicationDraft, locale: Locale): boolean {
  if (counts !== "growth") return false;
  const numbers = rows.split("\n").flatMap((line) => {
    const number = parseDecimal(
      line
        .replace(/^\s*\d{4}\s*[:;\t|\s]\s*/, "")
        .replace("%", "")
        .trim(),
      {
        locale,
      },
    );
    return number.ok ? [number.value] : [];
  });
  const small = ({ numerator, denominator }: (typeof numbers)[number]) =>
    (numerator < 0n ? -numerator : numerator) * 5n < denominator;
  return (
    numbers.length > 1 && numbers.every(small) && numbers.some(({ numerator }) => numerator !== 0n)
  );
}

/** What is said of a publication: what it is for, when it came, and its figures, typed, pasted or picked. */
export function PublicationFields({ actions, ...props }: PublicationFieldsProps) {
  const { draft, change, errors, locale } = props;
  const { series: texts } = assumptionsTexts[locale];
  const [picked, setPicked] = useState<string>();
  const set = setter(props);
  const pick = async (): Promise<void> => {
    const found = await actions.selectedValues();
    if (!found) return;
    setPicked(found.address);
    change({ ...draft, rows: rowsOfCells(found.values, locale) });
  };
  return (
    <>
      {draft.id === "" && (
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          required
          value={draft.name}
          onInput={set("name")}
          error={errors.at("name", "id")}
        />
      )}
      <div class="pair">
        <TextField
          label={texts.budgetYear}
          required
          value={draft.budgetYear}
          onInput={set("budgetYear")}
          error={errors.at("budgetYear")}
        />
        <SelectField
          label={texts.status}
          value={draft.status}
          choices={(["estimate", "final"] as const).map((value) => ({
            value,
            label: texts.statuses[value],
          }))}
          onChoose={(value) => set("status")(value === "final" ? "final" : "estimate")}
        />
      </div>
      <TextField
        label={texts.publishedOn}
        hint={texts.publishedHint}
        required
        value={draft.publishedOn}
        onInput={set("publishedOn")}
        error={errors.at("publishedOn")}
      />
      <SelectField
        label={texts.counts}
        value={draft.counts}
        choices={(["growth", "indexNumbers"] as const).map((value) => ({
          value,
          label: texts.count[value],
        }))}
        onChoose={(value) => set("counts")(value === "indexNumbers" ? "indexNumbers" : "growth")}
      />
      <TextField
        label={texts.rows}
        hint={texts.rowsHint}
        required
        lines={6}
        value={draft.rows}
        onInput={set("rows")}
        error={rowsError(errors, draft, locale)}
      />
      <div class="buttons">
        <Button onPress={() => void pick()}>{texts.pick}</Button>
        {picked !== undefined && <span class="remark">{texts.picked(picked)}</span>}
      </div>
      {looksLikeShares(draft, locale) && <Notice kind="warning">{texts.fractions}</Notice>}
      <TextField
        label={texts.correction}
        hint={texts.correctionHint}
        numeric
        value={draft.correction}
        onInput={set("correction")}
        error={errors.at("correction")}
      />
      <ProvenanceFields {...partOf(props, "provenance")} />
    </>
  );
}
