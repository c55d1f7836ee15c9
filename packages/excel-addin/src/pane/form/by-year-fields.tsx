import "./form.css";
import type { ByYearDraft } from "../../editing/draft/by-year-draft.js";
import { TextField } from "../kit/field.js";
import type { Errors } from "./errors.js";

export interface ByYearFieldsProps {
  readonly legend: string;
  readonly years: readonly number[];
  readonly draft: ByYearDraft;
  readonly change: (next: ByYearDraft) => void;
  readonly errors: Errors;
}

/** A field for each budget year. */
export const ByYearFields = ({ legend, years, draft, change, errors }: ByYearFieldsProps) => (
  <fieldset class="by-year">
    <legend>{legend}</legend>
    <div class="years">
      {years.map(String).map((year) => (
        <TextField
          key={year}
          label={year}
          numeric
          value={draft[year] ?? ""}
          onInput={(text) => change({ ...draft, [year]: text })}
          error={errors.at(year)}
        />
      ))}
    </div>
  </fieldset>
);
