import type { Locale } from "@aarsvaerk/core";
import { useEffect, useRef } from "preact/hooks";
import { tabs, type Tab } from "../../state/pane-state.js";
import { shellTexts } from "./texts.js";
import { tabTexts } from "./tab-texts.js";

export const panelId = "panel";
export const tabId = (tab: Tab): string => `tab-${tab}`;

/** What waits for the user in a view. */
export interface Waiting {
  readonly count: number;
  /** Whether something of it is to be chosen; the rest is to be mended. */
  readonly isToDecide: boolean;
}

export interface TabListProps {
  readonly shown: Tab;
  readonly locale: Locale;
  readonly onShow: (tab: Tab) => void;
  readonly waiting: Readonly<Partial<Record<Tab, Waiting>>>;
}

const count = tabs.length;

/** Which tab a key leads to from another. */
function tabAfter(key: string, tab: Tab): Tab | undefined {
  const at = tabs.indexOf(tab);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1 + count,
    ArrowUp: at - 1 + count,
    Home: 0,
    End: count - 1,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? undefined : tabs[step % count];
}

/** The views to choose from: one stop of the Tab key, then arrows. They wrap, so that none is out of sight. */
export function TabList({ shown, locale, onShow, waiting }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const movesFocus = useRef(false);
  useEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [shown]);
  const press = (event: KeyboardEvent) => {
    const next = tabAfter(event.key, shown);
    if (next === undefined) return;
    event.preventDefault();
    movesFocus.current = true;
    onShow(next);
  };
  return (
    <div class="tabs" role="tablist" aria-label={shellTexts[locale].views} ref={list}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === shown}
          aria-controls={panelId}
          tabIndex={tab === shown ? 0 : -1}
          // The second press of two at the same place was meant for what stood there before.
          onClick={({ detail }) => {
            if (detail < 2) onShow(tab);
          }}
          onKeyDown={press}
        >
          {tabTexts[locale][tab]}
          {waiting[tab] ? (
            <span class="badge">
              {waiting[tab].count}
              <span class="unseen">
                {" "}
                {shellTexts[locale][waiting[tab].isToDecide ? "waiting" : "broken"]}
              </span>
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}
