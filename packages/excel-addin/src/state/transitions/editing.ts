import type { Plan, View } from "@aarsvaerk/core";
import { omitted } from "../../omitted.js";
import { fittingView } from "../fitting-view.js";
import { withAgreed } from "../merge/index.js";
import type { PaneState } from "../pane-state.js";

/** Steps that can be taken back; a plan shares with the next what did not change. */
const mostSteps = 200;

const at = (state: PaneState, plan: Plan): PaneState => {
  const agreed = withAgreed(state.sheets, plan);
  return {
    ...state,
    plan: agreed.plan,
    sheets: agreed.sheets,
    view: fittingView(plan, state.view),
  };
};

/** Another plan, as a step that can be taken back. */
export function edited(state: PaneState, plan: Plan): PaneState {
  if (plan === state.plan) return state;
  const past = state.plan ? [...state.past, state.plan].slice(-mostSteps) : state.past;
  return { ...at(state, plan), past };
}

/** The plan as it was before the last edit. */
export function editUndone(state: PaneState): PaneState {
  const before = state.past.at(-1);
  return before === undefined ? state : { ...at(state, before), past: state.past.slice(0, -1) };
}

/** A plan that was begun or opened in the pane; what was worked on can be had back. */
export const begun = (state: PaneState, plan: Plan, view: View): PaneState => ({
  ...edited({ ...omitted(state, "message"), view }, plan),
  tab: "proposals",
});
