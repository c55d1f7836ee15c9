import type { Locale } from "@aarsvaerk/core";
import { counted } from "../kit/counted.js";
import type { ExplainedStep } from "./explained.js";
import { calculationTexts } from "./texts.js";

export interface StepsProps {
  readonly steps: readonly ExplainedStep[];
  /** Where inputs stand, by their paths. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly onSelect: (address: string) => void;
}

/** A cell to go to. */
export const CellLink = ({
  address,
  label,
  locale,
  onSelect,
}: {
  readonly address: string;
  readonly label: string;
  readonly locale: Locale;
  readonly onSelect: (address: string) => void;
}) => (
  <button
    type="button"
    class="cell-link"
    aria-label={calculationTexts[locale].goTo(address, label)}
    onClick={() => onSelect(address)}
  >
    {address}
  </button>
);

/** So many steps of a sum are told. */
const most = 25;

/** Steps below what they make up; the inputs among them lead to their cells. */
export const Steps = ({ steps, ...props }: StepsProps) => (
  <ul class="steps">
    {steps.slice(0, most).map(({ text, details, input, parts }, at) => {
      const address = input === undefined ? undefined : props.addresses.get(input);
      return (
        <li key={at}>
          <p>
            {text}
            {address !== undefined && (
              <>
                {" "}
                <CellLink address={address} label={text} {...props} />
              </>
            )}
          </p>
          {details.map((detail) => (
            <p key={detail} class="detail">
              {detail}
            </p>
          ))}
          {parts.length > 0 && <Steps steps={parts} {...props} />}
        </li>
      );
    })}
    {steps.length > most && (
      <li class="remark">
        {calculationTexts[props.locale].moreSteps(counted(steps.length - most, props.locale))}
      </li>
    )}
  </ul>
);
