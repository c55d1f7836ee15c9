import type { Work } from "../../office/workbook-port.js";
import { omitted } from "../../omitted.js";
import type { PaneState, Running } from "../pane-state.js";
import { isLarge } from "../is-large.js";

/** The sheets of a large plan are made in one go: what runs has to be seen before. */
const untilShown = () => new Promise((resolve) => setTimeout(resolve));

/** One thing at a time with the workbook, which can be watched and called off. */
export interface Alone {
  readonly run: (what: Running["what"], job: (work: Work) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
}

export function aloneWith(change: (transition: (state: PaneState) => PaneState) => void): Alone {
  let last: Promise<unknown> = Promise.resolve();
  let current: AbortController | undefined;

  async function runNow(what: Running["what"], job: (work: Work) => Promise<void>) {
    const controller = new AbortController();
    current = controller;
    change((state) => ({
      ...state,
      running: { what, canCancel: true, isLong: isLarge(state.plan) },
    }));
    await untilShown();
    const onProgress = (done: number) =>
      change((state) =>
        state.running ? { ...state, running: { ...state.running, done } } : state,
      );
    try {
      await job({ signal: controller.signal, onProgress });
    } finally {
      current = undefined;
      change((state) => omitted(state, "running"));
    }
  }

  return {
    run: (what, job) => {
      const turn = last.then(() => runNow(what, job));
      last = turn.catch(() => undefined);
      return turn;
    },
    cancel: () => current?.abort(),
  };
}
