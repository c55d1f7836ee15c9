import type { FunctionComponent } from "preact";
import type { Tab } from "../state/pane-state.js";
import { lazyView } from "./shell/lazy-view.js";
import type { ViewProps } from "./view-props.js";

type View = FunctionComponent<ViewProps>;

/** Each view is a part of the program of its own: the pane is there before they are. */
const load: Readonly<Record<Tab, () => Promise<View>>> = {
  proposals: async () => (await import("./proposals/proposals-view.js")).ProposalsView,
  scenarios: async () => (await import("./scenarios/scenarios-view.js")).ScenariosView,
  compare: async () => (await import("./compare/compare-view.js")).CompareView,
  insert: async () => (await import("./insert/insert-view.js")).InsertView,
  assumptions: async () => (await import("./assumptions/assumptions-view.js")).AssumptionsView,
  calculation: async () => (await import("./calculation/calculation-view.js")).CalculationView,
  sheetChanges: async () =>
    (await import("./sheet-changes/sheet-changes-view.js")).SheetChangesView,
};

/** The view of each tab. */
export const views: Readonly<Record<Tab, View>> = {
  proposals: lazyView(load.proposals),
  scenarios: lazyView(load.scenarios),
  compare: lazyView(load.compare),
  insert: lazyView(load.insert),
  assumptions: lazyView(load.assumptions),
  calculation: lazyView(load.calculation),
  sheetChanges: lazyView(load.sheetChanges),
};

/** Fetches what has not been asked for yet, so that no tab keeps anybody waiting. */
export async function fetchViews(): Promise<void> {
  for (const view of Object.values(load)) await view();
}
