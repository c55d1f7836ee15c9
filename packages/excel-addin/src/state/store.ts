import { signal, type ReadonlySignal } from "@preact/signals";
import type { Locale, View } from "@aarsvaerk/core";
import { omitted } from "../omitted.js";
import { outcomeOf } from "../results/index.js";
import { tell, valueOf, type ActionContext, type Surroundings } from "./actions/action-context.js";
import { aloneWith } from "./actions/alone.js";
import { guarded, guardedLater, tellUnexpected } from "./actions/guarded.js";
import { beginPlan, openExample, openText } from "./actions/opening.js";
import { proposeSheets, proposeTable } from "./actions/proposing.js";
import { fetch, fetchingEdits, start } from "./actions/reading.js";
import { settleConflict } from "./actions/settling.js";
import { accept, undoWriting } from "./actions/writing.js";
import { initialState } from "./initial-state.js";
import type { PaneActions } from "./pane-actions.js";
import type { PaneState } from "./pane-state.js";
import { edited, editUndone } from "./transitions/editing.js";
import { figureAsked } from "./transitions/asking.js";
import { planChosen } from "./transitions/reading.js";
import { declined } from "./transitions/writing.js";

/** What the pane knows, and what can be done with it. */
export interface Store {
  readonly state: ReadonlySignal<PaneState>;
  readonly actions: PaneActions;
}

export function createStore(surroundings: Surroundings, locale: Locale): Store {
  const state = signal(initialState(locale));
  const change: ActionContext["change"] = (transition) => {
    state.value = transition(state.value);
  };
  const { run, cancel } = aloneWith(change);
  const context: ActionContext = { ...surroundings, now: () => state.value, change, alone: run };
  return { state, actions: actionsOf(context, cancel) };
}

/** A view that the plan cannot be shown in is told, and not taken. */
function chooseView(context: ActionContext, view: View): void {
  const { plan } = context.now();
  const shown = plan && outcomeOf(plan, view);
  if (shown && !shown.ok) tell(context, { kind: "problems", problems: shown.problems });
  else context.change((state) => ({ ...state, view }));
}

async function copy(context: ActionContext, html: string, text: string): Promise<void> {
  const isCopied = await context.copy(html, text);
  tell(context, isCopied ? { kind: "done", what: "copied" } : { kind: "copyRefused" });
}

function actionsOf(context: ActionContext, cancel: () => void): PaneActions {
  const { change, port } = context;
  const now = <Given extends readonly unknown[]>(action: (...given: Given) => void) =>
    guarded(context, action);
  const later = <Given extends readonly unknown[], Result>(
    action: (...given: Given) => Promise<Result>,
  ) => guardedLater(context, action);
  const edits = later(fetchingEdits(context));
  const follow = () => void edits();
  return {
    start: later(() => start(context, follow)),
    newPlan: now(() => beginPlan(context)),
    openExample: later(() => openExample(context)),
    openText: now((name: string, text: string) => openText(context, name, text)),
    show: now((tab: PaneState["tab"]) => change((state) => ({ ...state, tab }))),
    showFigure: now((path: string, view: View) =>
      change((state) => figureAsked(state, path, view)),
    ),
    chooseView: now((view: View) => chooseView(context, view)),
    edit: now((plan: NonNullable<PaneState["plan"]>) => change((state) => edited(state, plan))),
    undoEdit: now(() => change(editUndone)),
    fetch: later(() => fetch(context)),
    proposeSheets: later(() => proposeSheets(context)),
    proposeTable: later((insertion, where) => proposeTable(context, insertion, where)),
    accept: later((consent: boolean) => accept(context, consent)),
    decline: now(() => change(declined)),
    undoWriting: later(() => undoWriting(context, follow)),
    cancel: now(cancel),
    selectCell: later(async (address: string) => {
      valueOf(context, await port.select(address));
    }),
    settle: now((path: string, keep: "sheet" | "pane") => settleConflict(context, path, keep)),
    choosePlan: now((keep: "sheet" | "pane") => change((state) => planChosen(state, keep))),
    copy: later((html: string, text: string) => copy(context, html, text)),
    cellAt: later(async (address: string) => {
      const reply = await port.cellAt(address);
      return reply.ok ? reply.value : undefined;
    }),
    selectedValues: later(async () => valueOf(context, await port.selectedValues())),
    tellUnexpected: (error) => tellUnexpected(context, error),
    dismiss: now(() => change((state) => omitted(state, "message"))),
  };
}
