import type { Store } from "../state/store.js";
import type { PaneState, Tab } from "../state/pane-state.js";
import { brokenIn } from "../state/standing.js";
import { ErrorBoundary } from "./shell/error-boundary.js";
import { Header } from "./shell/header.js";
import { MessageBar } from "./shell/messages/message-bar.js";
import { ProposedDialog } from "./shell/proposed/proposed-dialog.js";
import { RunningBar } from "./shell/running-bar.js";
import { panelId, tabId, TabList, type Waiting } from "./shell/tab-list.js";
import { StartView } from "./start/start-view.js";
import type { ViewProps } from "./view-props.js";
import { views } from "./views.js";
import "./kit/tokens.css";
import "./kit/base.css";
import "./kit/button.css";
import "./kit/field.css";
import "./kit/section.css";
import "./kit/figure-table.css";
import "./kit/dialog.css";
import "./kit/forced-colors.css";
import "./shell/shell.css";

/** Conflicts wait for an answer, and broken cells for somebody to mend them. */
function waitingIn({ sheets }: PaneState): Readonly<Partial<Record<Tab, Waiting>>> {
  const toDecide = sheets.conflicts.length + (sheets.other ? 1 : 0);
  const count = toDecide + brokenIn(sheets).length;
  return count === 0 ? {} : { sheetChanges: { count, isToDecide: toDecide > 0 } };
}

const Worked = (props: ViewProps) => {
  const { state, actions, locale } = props;
  const View = views[state.tab];
  return (
    <>
      <Header {...props} />
      <main>
        <TabList
          shown={state.tab}
          locale={locale}
          onShow={actions.show}
          waiting={waitingIn(state)}
        />
        <div id={panelId} role="tabpanel" aria-labelledby={tabId(state.tab)} class="panel">
          <ErrorBoundary key={state.tab} locale={locale} attempt={state}>
            <View {...props} />
          </ErrorBoundary>
        </div>
      </main>
    </>
  );
};

/** The pane: a beginning, or a plan and its views; and what has to be told or asked. */
export function App({ store: { state: signal, actions } }: { readonly store: Store }) {
  const state = signal.value;
  const { plan, view, locale } = state;
  return (
    <div class="app">
      <RunningBar running={state.running} locale={locale} onCancel={actions.cancel} />
      <MessageBar state={state} actions={actions} />
      {plan ? (
        <ErrorBoundary locale={locale} attempt={state}>
          <Worked plan={plan} view={view} locale={locale} state={state} actions={actions} />
        </ErrorBoundary>
      ) : (
        <StartView state={state} actions={actions} />
      )}
      {state.proposed && (
        <ProposedDialog proposed={state.proposed} locale={locale} actions={actions} />
      )}
    </div>
  );
}
