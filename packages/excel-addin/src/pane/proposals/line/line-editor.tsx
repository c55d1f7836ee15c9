import type { Locale, Plan, Problem, View } from "@aarsvaerk/core";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { LineDraft } from "../../../editing/line/line-draft.js";
import type { PaneActions } from "../../../state/pane-actions.js";
import { Button } from "../../kit/button.js";
import { Notice } from "../../kit/notice.js";
import { errorsOf, isEmptiness } from "../../form/errors.js";
import { fieldText } from "../../form/field-text.js";
import { lineTexts } from "../texts/index.js";
import { AmountForm } from "./amount-form.js";
import type { LineFormProps } from "./line-form-props.js";
import { PercentageForm } from "./percentage-form.js";
import { SplitPreview } from "./split-preview.js";
import { StaffingForm } from "./staffing-form.js";
import { useLineForm, type LineSubject } from "./use-line-form.js";

export interface LineEditorProps {
  readonly subject: LineSubject;
  readonly plan: Plan;
  readonly view: View;
  readonly locale: Locale;
  readonly actions: PaneActions;
  /** Folds the form. What is typed stays. */
  readonly onDone: () => void;
  /** What else can be done with the line. @param id - the line in the plan, once it is there */
  readonly children: (id: string | undefined) => ComponentChildren;
}

function LineForm({ draft, ...props }: LineFormProps<LineDraft>) {
  switch (draft.list) {
    case "staffing":
      return <StaffingForm {...props} draft={draft} />;
    case "amounts":
      return <AmountForm {...props} draft={draft} />;
    case "percentages":
      return <PercentageForm {...props} draft={draft} />;
  }
}

/** Keys of lines that a form shows an error at. */
const shown = new Set(
  (
    "id role label fte positions fteByYear rate unit split caseload duration from until starts ends " +
    "factorByYear amount amountByYear currency priceLevel percent of controlArea accounts " +
    "targetGroup activity when funding series source page assumption"
  ).split(" "),
);

const hasField = ({ path: [key] }: Problem): boolean => typeof key === "string" && shown.has(key);

/** The form of one line, what is wrong with it, and how it is split. */
export function LineEditor(props: LineEditorProps) {
  const { subject, plan, view, locale, actions, onDone, children } = props;
  const texts = lineTexts[locale];
  const form = useLineForm(subject, plan, locale, actions);
  const { draft, change, isPending, isOvertaken, problems } = form;
  const isBegun = subject.id === undefined && draft.id === undefined;
  const element = useRef<HTMLDivElement>(null);
  const [insists, insist] = useState(false);
  const finish = (): void => {
    if (isBegun && isPending) {
      insist(true);
      element.current?.querySelector<HTMLElement>("[aria-required]")?.focus();
    } else onDone();
  };
  // A line that was just begun is empty: that is no fault before its maker calls it done.
  const told = isBegun && !insists ? problems.filter((problem) => !isEmptiness(problem)) : problems;
  const elsewhere = told.filter((problem) => !hasField(problem));
  const preview =
    isPending || draft.id === undefined ? null : (
      <SplitPreview
        plan={plan}
        view={view}
        locale={locale}
        actions={actions}
        owner={subject.owner}
        line={draft.id}
      />
    );
  return (
    <div class="line-editor" ref={element}>
      {isBegun && <p class="hint">{texts.begun[subject.list]}</p>}
      <LineForm
        draft={draft.line}
        change={(line, base) => change({ ...draft, line }, base)}
        errors={errorsOf(told, locale)}
        plan={plan}
        locale={locale}
        owner={subject.owner}
        preview={preview}
      />
      {isPending && !isBegun && (
        <Notice kind="warning">
          <p>{isOvertaken ? `${texts.overtaken} ${texts.notTaken}` : texts.notTaken}</p>
          {elsewhere.length > 0 && (
            <ul>
              {elsewhere.map((problem) => (
                <li key={problem.path.join("/")}>{fieldText(problem, locale)}</li>
              ))}
            </ul>
          )}
          <Button look="subtle" onPress={form.reset}>
            {texts.reset}
          </Button>
        </Notice>
      )}
      <div class="line-actions">
        <Button onPress={finish}>{texts.done}</Button>
        {children(draft.id)}
      </div>
    </div>
  );
}
