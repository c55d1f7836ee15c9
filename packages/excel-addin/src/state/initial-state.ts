import type { Locale } from "@aarsvaerk/core";
import type { PaneState, SheetsState } from "./pane-state.js";

export const noSheets: SheetsState = {
  names: [],
  taken: [],
  turnedDown: [],
  conflicts: [],
  findings: [],
};

export const initialState = (locale: Locale): PaneState => ({
  locale,
  tab: "proposals",
  past: [],
  view: {},
  sheets: noSheets,
  isListening: false,
});
