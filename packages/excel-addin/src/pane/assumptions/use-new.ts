import type { Problem } from "@aarsvaerk/core";
import type { Entered } from "../../editing/entry/entered.js";
import type { PaneActions } from "../../state/pane-actions.js";
import { useRemembered } from "../form/remembered.js";

interface Begun<Draft> {
  readonly draft: Draft;
  /** Whether the user has tried to add it: only then is told what is missing. */
  readonly isTried: boolean;
}

/** The form of something that is not in the plan before the user says so. */
export interface NewForm<Draft> {
  /** Nothing while the form is closed. */
  readonly draft: Draft | undefined;
  readonly problems: readonly Problem[];
  readonly open: () => void;
  readonly change: (draft: Draft) => void;
  readonly add: () => void;
  readonly close: () => void;
}

export function useNew<Draft>(
  actions: PaneActions,
  key: string,
  empty: Draft,
  enter: (draft: Draft) => Entered,
): NewForm<Draft> {
  const [begun, keep] = useRemembered<Begun<Draft>>(actions, key);
  const entered = begun?.isTried ? enter(begun.draft) : undefined;
  const close = () => keep(undefined);
  return {
    draft: begun?.draft,
    problems: entered?.ok === false ? entered.problems : [],
    open: () => keep({ draft: empty, isTried: false }),
    change: (draft) => keep({ draft, isTried: begun?.isTried ?? false }),
    add: () => {
      if (!begun) return;
      const result = enter(begun.draft);
      if (!result.ok) {
        keep({ ...begun, isTried: true });
        return;
      }
      close();
      actions.edit(result.plan);
    },
    close,
  };
}
