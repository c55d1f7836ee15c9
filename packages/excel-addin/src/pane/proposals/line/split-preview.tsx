import type { Locale, Plan, View } from "@aarsvaerk/core";
import { lineOf } from "../../../editing/plan/plan-lines.js";
import type { PaneActions } from "../../../state/pane-actions.js";
import { FigureTable } from "../../kit/figure-table.js";
import { outcomeOfOwner, viewOfOwner } from "../../../results/index.js";
import { splitTable } from "./split-table.js";

export interface SplitPreviewProps {
  readonly plan: Plan;
  readonly view: View;
  readonly locale: Locale;
  readonly owner: string;
  readonly line: string;
  readonly actions: PaneActions;
}

/** How a line is split between units just now. */
export function SplitPreview({ plan, view, locale, owner, line, actions }: SplitPreviewProps) {
  const found = lineOf(plan, owner, line);
  if (!found) return null;
  const { line: stated } = found;
  const adopting = viewOfOwner(plan, owner, view, stated.when?.adopted);
  const shown = outcomeOfOwner(plan, owner, view, stated.when?.adopted);
  const table = shown.ok ? splitTable(shown.outcome, line, locale) : undefined;
  return table ? (
    <FigureTable table={table} onFigure={(path) => actions.showFigure(path, adopting)} />
  ) : null;
}
