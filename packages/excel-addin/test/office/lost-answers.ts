import type { OpenedExcel } from "./harness.js";
import { undelivered } from "./faults.js";

/** What becomes of an answer on its way, when Excel has done the work. */
export type Loss = "silence" | "tooLarge";

/**
 * Lets Excel do what it is asked in one of the coming requests, and the pane not hear of it.
 *
 * @param which - 1 is the next `sync`
 */
export function loseAnswer({ host }: OpenedExcel, which: number, loss: Loss): void {
  const answer = host.answer.bind(host);
  let count = 0;
  host.answer = async (text, flags) => {
    const given = await answer(text, flags);
    if (text.includes('"_RemoveReference"')) return given;
    count += 1;
    if (count !== which) return given;
    return loss === "tooLarge"
      ? { officeError: undelivered.responseTooLarge }
      : new Promise(() => undefined);
  };
}

/** Lets so many requests through and none after them, as when the host is gone. */
export function goSilentAfter({ host }: OpenedExcel, requests: number): void {
  const answer = host.answer.bind(host);
  let count = 0;
  host.answer = (text, flags) => {
    count += 1;
    return count > requests ? new Promise(() => undefined) : answer(text, flags);
  };
}
