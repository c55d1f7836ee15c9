import type { Plan, Problem } from "@aarsvaerk/core";
import { linesOf } from "../../editing/plan/groups.js";
import type { PaneActions } from "../../state/pane-actions.js";
import { useAfterPause } from "./use-after-pause.js";
import { useRemembered } from "./remembered.js";

/** What came of taking a form into the plan. */
export type FormResult<Draft> =
  | {
      readonly ok: true;
      readonly plan: Plan;
      /** The form as it goes on; ids that were given are in it. */
      readonly draft: Draft;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface FormPart<Draft> {
  readonly actions: PaneActions;
  /** What the form is about, among all forms. */
  readonly key: string;
  readonly plan: Plan;
  /** The form as the plan has it; `previous` is how it was before. */
  readonly begin: (previous: Draft | undefined) => Draft;
  /** What the plan says of it, as text: when that changes by itself, the form begins anew. */
  readonly statedIn: (plan: Plan, draft: Draft) => string;
  readonly enter: (draft: Draft, plan: Plan) => FormResult<Draft>;
}

interface Kept<Draft> {
  readonly draft: Draft;
  /** What the plan said when the draft was last in step with it. */
  readonly stated: string;
  readonly isPending: boolean;
  /** Whether it is still being typed, and nobody has looked at it. */
  readonly isUnseen?: boolean;
}

/** A plan of so many lines takes a moment to check: not at every key. */
const manyLines = 2000;

export interface Form<Draft> {
  readonly draft: Draft;
  /** @param plan - the plan it goes into, where something was added to it on the way */
  readonly change: (next: Draft, plan?: Plan) => void;
  readonly problems: readonly Problem[];
  /** Whether what is typed is not in the plan yet. */
  readonly isPending: boolean;
  /** Whether the plan changed otherwise in the meantime. */
  readonly isOvertaken: boolean;
  /** Begins anew with what the plan says. */
  readonly reset: () => void;
}

/**
 * A form beside the plan. What is typed goes into the plan as soon as it is complete; until then it
 * stays in the form, and the plan stays as it is.
 */
export function useForm<Draft>(part: FormPart<Draft>): Form<Draft> {
  const { actions, key, plan, statedIn, begin, enter } = part;
  const [kept, keep] = useRemembered<Kept<Draft>>(actions, key);
  const inStep = kept !== undefined && kept.stated === statedIn(plan, kept.draft);
  const isKept = kept !== undefined && (inStep || kept.isPending);
  const draft = isKept ? kept.draft : begin(kept?.draft);
  const pending = kept?.isPending && !kept.isUnseen ? enter(draft, plan) : undefined;
  const take = (next: Draft, base: Plan): void => {
    const result = enter(next, base);
    const after = result.ok ? result.plan : base;
    const kept = result.ok ? result.draft : next;
    keep({ draft: kept, stated: statedIn(after, kept), isPending: !result.ok });
    if (JSON.stringify(after) !== JSON.stringify(plan)) actions.edit(after);
  };
  const takeLater = useAfterPause((next: Draft) => take(next, plan));
  const change = (next: Draft, base = plan): void => {
    takeLater.cancel();
    if (base === plan && linesOf(plan).length > manyLines) {
      keep({ draft: next, stated: statedIn(plan, next), isPending: true, isUnseen: true });
      takeLater.start(next);
    } else take(next, base);
  };
  return {
    draft,
    change,
    problems: pending?.ok === false ? pending.problems : [],
    isPending: pending !== undefined,
    isOvertaken: pending !== undefined && !inStep,
    reset: () => keep(undefined),
  };
}
