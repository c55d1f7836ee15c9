import { citedInputs, type CitedInput } from "../../editing/sources/cited-inputs.js";
import { Button } from "../kit/button.js";
import { counted } from "../kit/counted.js";
import { Notice } from "../kit/notice.js";
import { Disclosure } from "../kit/section.js";
import { goToLine } from "../proposals/go-to-line.js";
import type { ViewProps } from "../view-props.js";
import { entryId, goToEntry } from "./entry.js";
import { assumptionsTexts } from "./text/index.js";

/** So many are listed. */
const most = 50;

/** How many assumptions say where they come from, and the way to those that do not. */
export function MissingSources({ plan, locale, actions }: ViewProps) {
  const texts = assumptionsTexts[locale];
  const inputs = citedInputs(plan);
  const missing = inputs.filter(({ isSourced }) => !isSourced);
  const all = counted(inputs.length, locale);
  if (inputs.length === 0) return <p class="remark">{texts.nothingYet}</p>;
  if (missing.length === 0) return <Notice kind="success">{texts.allSourced(all)}</Notice>;
  const go = ({ place }: CitedInput): void => {
    if (place.kind === "line") goToLine(actions, place.owner, place.id);
    else goToEntry(entryId(place.kind, place.id));
  };
  return (
    <Notice kind="warning">
      <p>{texts.missing(counted(missing.length, locale), all)}</p>
      <Disclosure summary={texts.showMissing}>
        <ul class="missing">
          {missing.slice(0, most).map((input, at) => (
            <li key={at}>
              <span>{input.label}</span>
              <Button look="subtle" onPress={() => go(input)} label={texts.goTo(input.label)}>
                {texts.go}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  );
}
