import type { PaneState } from "./pane-state.js";
import { isSamePlan } from "./plan-text.js";

/** Whether the sheets say all that the plan in the pane says. */
export const isWritten = ({ plan, sheets }: PaneState): boolean =>
  plan !== undefined &&
  sheets.read !== undefined &&
  sheets.written !== undefined &&
  isSamePlan(plan, sheets.read);
