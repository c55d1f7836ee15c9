import type { Locale } from "@aarsvaerk/core";
import { useEffect, useState } from "preact/hooks";
import type { Running } from "../../state/pane-state.js";
import { Button } from "../kit/button.js";
import { shellTexts } from "./texts.js";

/** What takes no longer needs no telling. */
const unnoticed = 1000;

export interface RunningBarProps {
  readonly running: Running | undefined;
  readonly locale: Locale;
  readonly onCancel: () => void;
}

/** What takes longer than a second: how far it is, and a way to call it off. */
export function RunningBar({ running, locale, onCancel }: RunningBarProps) {
  const [isLong, setIsLong] = useState(false);
  const what = running?.what;
  useEffect(() => {
    setIsLong(false);
    if (what === undefined) return undefined;
    const timer = setTimeout(() => setIsLong(true), unnoticed);
    return () => clearTimeout(timer);
  }, [what]);
  const texts = shellTexts[locale];
  return (
    <div role="status">
      {running && (isLong || running.isLong) && (
        <div class="running">
          <label>
            {texts.running[running.what]}
            <progress max={1} value={running.done} />
          </label>
          {running.canCancel && <Button onPress={onCancel}>{texts.cancel}</Button>}
        </div>
      )}
    </div>
  );
}
