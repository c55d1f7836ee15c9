import type { Locale, Plan } from "@aarsvaerk/core";
import { enterLine } from "../../../editing/line/enter-line.js";
import { emptyLine, lineDraft, type LineDraft } from "../../../editing/line/line-draft.js";
import { rateOf } from "../../../editing/line/rate-draft.js";
import { lineOf } from "../../../editing/plan/plan-lines.js";
import type { LineList } from "../../../editing/plan/plan-parts.js";
import type { PaneActions } from "../../../state/pane-actions.js";
import { useForm, type Form, type FormResult } from "../../form/use-form.js";
import { lineTexts } from "../texts/index.js";

/** Which line a form is about: one of the plan, or one that is to be made. */
export interface LineSubject {
  readonly owner: string;
  readonly list: LineList;
  /** Nothing for a new one. */
  readonly id?: string;
}

/** The form of a line, with what it has made in the plan. */
export interface LineFormDraft {
  /** The line in the plan; nothing before it is complete for the first time. */
  readonly id?: string | undefined;
  readonly line: LineDraft;
  /** A price that was made in this form. */
  readonly madeRate?: string | undefined;
}

export const lineFormKey = ({ owner, id }: LineSubject): string =>
  id === undefined ? `new line/${owner}` : `line/${owner}/${id}`;

/** What the plan says of the line and of its price. */
function statedIn(plan: Plan, owner: string, id: string | undefined): string {
  const found = id === undefined ? undefined : lineOf(plan, owner, id);
  const rate = found?.list === "staffing" ? rateOf(plan, found.line.rate) : undefined;
  return JSON.stringify([found, rate]);
}

const madeRate = (line: LineDraft): string | undefined =>
  line.list === "staffing" && line.rate.isNew && line.rate.id !== "" ? line.rate.id : undefined;

export function useLineForm(
  subject: LineSubject,
  plan: Plan,
  locale: Locale,
  actions: PaneActions,
): Form<LineFormDraft> {
  const { owner, list } = subject;
  const isNew = subject.id === undefined;
  return useForm<LineFormDraft>({
    actions,
    plan,
    key: lineFormKey(subject),
    begin: (previous) => {
      const id = subject.id ?? previous?.id;
      const found = id === undefined ? undefined : lineOf(plan, owner, id);
      const context = { plan, locale };
      return found
        ? { id, line: lineDraft(found, context), madeRate: previous?.madeRate }
        : { line: emptyLine(list, lineTexts[locale].firstPrice, context) };
    },
    statedIn: (from, { id }) => statedIn(from, owner, id),
    enter: (draft, base): FormResult<LineFormDraft> => {
      const { id, line } = draft;
      const made = draft.madeRate ?? madeRate(line);
      const isLeft = made !== undefined && line.list === "staffing" && line.rate.id !== made;
      const result = enterLine(
        line,
        { owner, id, isNew },
        { plan: base, locale },
        isLeft ? made : undefined,
      );
      if (!result.ok) return { ok: false, problems: [...result.problems, ...result.elsewhere] };
      return {
        ok: true,
        plan: result.plan,
        draft: {
          id: result.id,
          line: result.draft,
          madeRate: isLeft ? undefined : (made ?? madeRate(result.draft)),
        },
      };
    },
  });
}
