import { useRef } from "preact/hooks";
import type { PaneActions } from "../../state/pane-actions.js";
import type { PaneState } from "../../state/pane-state.js";
import { Notice } from "../kit/notice.js";
import { useHandOver } from "../kit/hand-over.js";
import { lazyView } from "../shell/lazy-view.js";
import { Beginnings } from "./beginnings.js";
import { startTexts } from "./texts.js";

/** Few workbooks have a broken plan; its words come with the sheets' part of the program. */
const Findings = lazyView(async () => (await import("../sheet-changes/findings.js")).Findings);

export interface StartViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

function Found({ state, actions }: StartViewProps) {
  const texts = startTexts[state.locale];
  if (state.found === "somethingElse")
    return (
      <Notice kind="info">
        <p>{texts.somethingElse}</p>
      </Notice>
    );
  if (state.found !== "unreadablePlan") return null;
  return (
    <Notice kind="warning">
      <p>{texts.unreadable}</p>
      <Findings findings={state.sheets.findings} locale={state.locale} actions={actions} />
    </Notice>
  );
}

/** Where there is no plan yet: three ways to one. */
export function StartView({ state, actions }: StartViewProps) {
  const texts = startTexts[state.locale];
  const whole = useRef<HTMLElement>(null);
  useHandOver(whole);
  return (
    <main class="start" ref={whole}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {state.found === undefined && state.running ? (
        <p class="quiet">{texts.reading}</p>
      ) : (
        <>
          <Found state={state} actions={actions} />
          <Beginnings locale={state.locale} actions={actions} />
        </>
      )}
      <p class="quiet">{texts.nothingLeaves}</p>
    </main>
  );
}
