import type { Locale, Plan, View } from "@aarsvaerk/core";
import type { PaneActions } from "../state/pane-actions.js";
import type { PaneState } from "../state/pane-state.js";

/** What every view of a plan is given. */
export interface ViewProps {
  readonly plan: Plan;
  /** Scenario and price level that the pane shows. */
  readonly view: View;
  readonly locale: Locale;
  readonly state: PaneState;
  readonly actions: PaneActions;
}
