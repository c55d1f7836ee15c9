import type { Locale, Plan } from "@aarsvaerk/core";
import { shownText, type TracedCell } from "@aarsvaerk/workbook";
import { citationText } from "../../editing/sources/citation-text.js";
import { Disclosure } from "../kit/section.js";
import { counted } from "../kit/counted.js";
import type { ViewProps } from "../view-props.js";
import { CellLink } from "./steps.js";
import { calculationTexts } from "./texts.js";

/** So many cells are told one by one. */
const most = 20;

const valueText = ({ cell: { content, format } }: TracedCell, locale: Locale): string => {
  switch (content.kind) {
    case "number":
    case "formula":
      return typeof content.value === "string"
        ? content.value
        : shownText(content.value, format === "thousands" ? "ore" : format, locale);
    case "date":
      return shownText(content.date, format, locale);
    case "text":
      return content.text;
    case "empty":
      return "";
  }
};

export interface InputCellProps extends Pick<ViewProps, "locale"> {
  readonly found: TracedCell;
  readonly plan: Plan;
  readonly path: string;
}

const Found = ({ found, locale }: Pick<InputCellProps, "found" | "locale">) => (
  <p class="figure-found">
    {found.label}: <strong>{valueText(found, locale)}</strong>
  </p>
);

/** What somebody states, and where it comes from. */
export function InputCell({ found, plan, path, locale }: InputCellProps) {
  const texts = calculationTexts[locale];
  const citation = citationText(plan, path, locale);
  return (
    <>
      <Found found={found} locale={locale} />
      <p>{texts.input}</p>
      <p>{citation === undefined ? texts.noSource : texts.source(citation)}</p>
      <p class="remark">{texts.inputHint}</p>
    </>
  );
}

export interface PartsProps extends Pick<ViewProps, "locale" | "actions"> {
  readonly parts: readonly TracedCell[];
}

/** The cells that a formula is made of, each of which can be followed further. */
export function Parts({ parts, locale, actions }: PartsProps) {
  const texts = calculationTexts[locale];
  if (parts.length === 0) return <p>{texts.nothing}</p>;
  return (
    <>
      <h3>{texts.madeOf}</h3>
      <ul class="steps">
        {parts.slice(0, most).map((part) => (
          <li key={part.address}>
            <p>
              {part.label}: {valueText(part, locale)}{" "}
              <CellLink
                address={part.address}
                label={part.label}
                locale={locale}
                onSelect={(address) => void actions.selectCell(address)}
              />
            </p>
          </li>
        ))}
      </ul>
      {parts.length > most && (
        <p class="remark">{texts.more(counted(parts.length - most, locale))}</p>
      )}
    </>
  );
}

export interface FormulaCellProps extends PartsProps {
  readonly found: TracedCell;
  readonly formula: string;
}

/** A formula on the way. */
export const FormulaCell = ({ found, formula, ...parts }: FormulaCellProps) => (
  <>
    <Found found={found} locale={parts.locale} />
    <Parts {...parts} />
    <Disclosure summary={calculationTexts[parts.locale].formula}>
      <code class="formula">={formula}</code>
    </Disclosure>
  </>
);
