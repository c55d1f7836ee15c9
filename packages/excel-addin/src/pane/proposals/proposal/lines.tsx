import type { Locale, Plan } from "@aarsvaerk/core";
import { useRef, useState } from "preact/hooks";
import type { Edited } from "../../../editing/plan/edited.js";
import { groupOf, linesOfGroup } from "../../../editing/plan/groups.js";
import type { LineList } from "../../../editing/plan/plan-parts.js";
import { Button } from "../../kit/button.js";
import type { ViewProps } from "../../view-props.js";
import { useRemembered } from "../../form/remembered.js";
import { lineFormKey, type LineFormDraft } from "../line/use-line-form.js";
import { lineTexts } from "../texts/index.js";
import { openLineOf } from "../go-to-line.js";
import { LineItem, NewLine } from "./line-item.js";
import { Refusal, type Refused } from "../../form/refusal.js";

export interface LinesProps extends ViewProps {
  readonly owner: string;
}

interface AddLinesProps {
  readonly locale: Locale;
  readonly isFirst: boolean;
  readonly onAdd: (list: LineList) => void;
}

const AddLines = ({ locale, isFirst, onAdd }: AddLinesProps) => {
  const texts = lineTexts[locale];
  return (
    <div class="add-lines">
      <Button look={isFirst ? "primary" : "secondary"} onPress={() => onAdd("staffing")}>
        {texts.add.staffing}
      </Button>
      <Button onPress={() => onAdd("amounts")}>{texts.add.amounts}</Button>
      <Button look="subtle" onPress={() => onAdd("percentages")}>
        {texts.add.percentages}
      </Button>
    </div>
  );
};

/** The lines of the baseline or of a proposal, and ways to add one. */
export function Lines(props: LinesProps) {
  const { plan, locale, actions, owner } = props;
  const texts = lineTexts[locale];
  const [openId, open] = useRemembered<string>(actions, openLineOf(owner));
  const [begun, begin] = useRemembered<LineList>(actions, `begun line/${owner}`);
  const [kept, keep] = useRemembered<{ readonly draft: LineFormDraft }>(
    actions,
    lineFormKey({ owner, list: begun ?? "staffing" }),
  );
  const [refused, refuse] = useState<Refused>();
  const heading = useRef<HTMLHeadingElement>(null);
  const take = (edited: Edited): void => {
    refuse(edited.ok ? undefined : edited);
    if (!edited.ok) return;
    actions.edit(edited.plan);
    // A line that is gone takes the pressed button with it: the keyboard goes on from the heading.
    const count = (of: Plan): number => linesOfGroup(groupOf(of, owner)).length;
    if (count(edited.plan) < count(plan)) heading.current?.focus();
  };
  const start = (list: LineList): void => {
    keep(undefined);
    open(undefined);
    begin(list);
  };
  const made = begun === undefined ? undefined : kept?.draft.id;
  const lines = linesOfGroup(groupOf(plan, owner)).filter(({ line }) => line.id !== made);
  return (
    <section class="lines" aria-label={texts.lines}>
      <h3 ref={heading} tabIndex={-1}>
        {texts.lines}
      </h3>
      {lines.length === 0 && begun === undefined && <p class="empty">{texts.noLines}</p>}
      {refused && <Refusal refused={refused} locale={locale} />}
      <ul>
        {lines.map((listed) => (
          <LineItem
            {...props}
            key={`${listed.list} ${listed.line.id}`}
            listed={listed}
            isOpen={openId === listed.line.id}
            onToggle={() => open(openId === listed.line.id ? undefined : listed.line.id)}
            onEdited={take}
          />
        ))}
        {begun !== undefined && (
          <NewLine
            {...props}
            list={begun}
            onEdited={take}
            onDone={() => {
              keep(undefined);
              begin(undefined);
              heading.current?.focus();
            }}
          />
        )}
      </ul>
      {begun === undefined && (
        <AddLines locale={locale} isFirst={lines.length === 0} onAdd={start} />
      )}
    </section>
  );
}
