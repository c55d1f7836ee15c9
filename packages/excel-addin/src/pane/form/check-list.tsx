import "./form.css";
import { CheckField, type Choice } from "../kit/field.js";

export interface CheckListProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly error?: string | undefined;
}

/** Several of a list; they keep the order in which they are offered. */
export const CheckList = ({ legend, choices, chosen, onChange, error }: CheckListProps) => (
  <fieldset class="check-list">
    <legend>{legend}</legend>
    {choices.map(({ value, label }) => (
      <CheckField
        key={value}
        label={label}
        checked={chosen.includes(value)}
        onChange={(checked) =>
          onChange(
            choices
              .map((each) => each.value)
              .filter((each) => (each === value ? checked : chosen.includes(each))),
          )
        }
      />
    ))}
    {error && <p class="error">{error}</p>}
  </fieldset>
);
