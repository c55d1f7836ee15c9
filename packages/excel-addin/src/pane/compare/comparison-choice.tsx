import type { Locale } from "@aarsvaerk/core";
import { useId } from "preact/hooks";
import { comparisons, type Comparison } from "./compared-table.js";
import { compareTexts } from "./texts.js";

export interface ComparisonChoiceProps {
  readonly chosen: Comparison;
  readonly locale: Locale;
  readonly onChoose: (comparison: Comparison) => void;
}

/** What two scenarios are compared by: all of it in sight, one chosen. */
export function ComparisonChoice({ chosen, locale, onChoose }: ComparisonChoiceProps) {
  const name = useId();
  const texts = compareTexts[locale];
  return (
    <fieldset class="pills">
      <legend>{texts.what}</legend>
      {comparisons.map((comparison) => (
        <label key={comparison} class="pill">
          <input
            type="radio"
            name={name}
            checked={comparison === chosen}
            onChange={() => onChoose(comparison)}
          />
          <span>{texts.comparisons[comparison]}</span>
        </label>
      ))}
    </fieldset>
  );
}
