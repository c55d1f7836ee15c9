import { useState } from "preact/hooks";
import type { PaneActions } from "../../state/pane-actions.js";

/** What views remember while the pane is open: the actions are the same for as long. */
const memories = new WeakMap<PaneActions, Map<string, unknown>>();

function memoryOf(actions: PaneActions): Map<string, unknown> {
  const memory = memories.get(actions) ?? new Map<string, unknown>();
  memories.set(actions, memory);
  return memory;
}

/** Leaves something for a view to find when it is shown next; nothing takes it away. */
export function leaveFor(actions: PaneActions, key: string, value: unknown): void {
  if (value === undefined) memoryOf(actions).delete(key);
  else memoryOf(actions).set(key, value);
}

/** A state that is still there when the user comes back from another view: nothing typed is lost. */
export function useRemembered<T>(
  actions: PaneActions,
  key: string,
): [remembered: T | undefined, remember: (value: T | undefined) => void] {
  const [, redraw] = useState({});
  const remember = (value: T | undefined): void => {
    leaveFor(actions, key, value);
    redraw({});
  };
  return [memoryOf(actions).get(key) as T | undefined, remember];
}
