/** What the Tab key stops at; a browser counts summaries too, which office.js does not know of. */
const stops = [
  "a[href]",
  "button:not([disabled])",
  "input:not([disabled])",
  "select:not([disabled])",
  "textarea:not([disabled])",
  "summary",
  "[tabindex]",
]
  .map((selector) => `${selector}:not([tabindex='-1'])`)
  .join(",");

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** A question comes before everything else in the pane. */
const question = (): Element | null => document.querySelector("dialog[open]");

function stopsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(stops)].filter(isShown);
}

/** The stops that are still to come from where the focus is. */
function ahead(all: readonly HTMLElement[], isBack: boolean): HTMLElement[] {
  const at = document.activeElement;
  if (!at || at === document.body) return [...all];
  const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return all.filter((stop) => stop !== at && (at.compareDocumentPosition(stop) & side) !== 0);
}

/** @returns whether the key is dealt with, so that office.js shall not hear of it */
function pressedTab(event: KeyboardEvent): boolean {
  const asked = question();
  const all = stopsIn(asked ?? document);
  // The browser goes to the next stop by itself.
  if (ahead(all, event.shiftKey).length > 0) return true;
  if (!asked) return false;
  event.preventDefault();
  all.at(event.shiftKey ? -1 : 0)?.focus();
  return true;
}

/**
 * Keeps the keys of the pane in the pane. On the web office.js hears every key last and goes its own way with
 * two of them: Tab leaves the pane from whatever it does not take for a stop, a heading or an opened part of
 * a view, and walks out of a question; Escape leaves the pane instead of declining what is asked. At the ends
 * of the pane both are its own again: they lead back to the sheet.
 */
export function keepKeysInPane(): void {
  document.addEventListener("keydown", (event) => {
    const isKept =
      event.key === "Tab" ? pressedTab(event) : event.key === "Escape" && question() !== null;
    if (isKept) event.stopPropagation();
  });
}
