import type { View } from "@aarsvaerk/core";
import type { PaneState } from "../pane-state.js";

/** A figure of the pane's is asked about: it is shown how it came about, until another cell is selected. */
export const figureAsked = (state: PaneState, path: string, view: View): PaneState => ({
  ...state,
  tab: "calculation",
  asked: { path, view, ...(state.selected === undefined ? {} : { selected: state.selected }) },
});
