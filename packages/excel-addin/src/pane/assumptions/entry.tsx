import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Where an entry stands on the page. */
export const entryId = (kind: "rate" | "series" | "source", id: string): string =>
  `assumption-${kind}-${id}`;

/** Unfolds an entry and goes to it. */
export function goToEntry(id: string): void {
  const element = document.getElementById(id);
  if (!(element instanceof HTMLDetailsElement)) return;
  element.open = true;
  element.scrollIntoView({ block: "start" });
  element.querySelector("summary")?.focus();
}

export interface EntryProps {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What is missing in it. */
  readonly lack?: string | undefined;
  /** What is typed in it and not taken keeps it open. */
  readonly isPending?: boolean;
  readonly children: ComponentChildren;
}

/** A price, an index or a source: in short while it is folded, its form below. */
export function Entry({ id, title, detail, lack, isPending = false, children }: EntryProps) {
  const element = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (isPending && element.current) element.current.open = true;
  }, [isPending]);
  return (
    <details class="entry" id={id} ref={element}>
      <summary>
        <span class="entry-title">{title}</span>
        <span class="detail">
          {detail}
          {lack && (
            <>
              {detail === "" ? "" : " · "}
              <span class="lack">{lack}</span>
            </>
          )}
        </span>
      </summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}
