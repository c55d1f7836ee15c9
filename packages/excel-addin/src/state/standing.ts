import type { PaneState, SheetsState } from "./pane-state.js";
import { isWritten } from "./is-written.js";

/** How the sheets stand to the plan: there are none, some cells are broken, they lag behind, or they say the same. */
export type Standing = "noSheets" | "broken" | "behind" | "written";

/** What makes sheets say less, or something else, than they were written to; errors only as long as they have no cause. */
export function brokenIn({ findings }: SheetsState): SheetsState["findings"] {
  const broken = findings.filter(({ severity }) => severity !== "note");
  const causes = broken.filter(({ code }) => code !== "errorShown");
  return causes.length > 0 ? causes : broken;
}

export function standingOf(state: PaneState): Standing {
  const { sheets } = state;
  if (!sheets.written) return "noSheets";
  if (brokenIn(sheets).length > 0) return "broken";
  return isWritten(state) ? "written" : "behind";
}
