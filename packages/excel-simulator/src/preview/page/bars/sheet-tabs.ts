import type { Sheet } from "../../../model/sheet.js";
import { element, setAttributes } from "../dom/element.js";

export interface SheetTabs {
  readonly element: HTMLElement;
  show(sheets: readonly Sheet[], active: Sheet): void;
}

const ledTo = (key: string, at: number, count: number): number | undefined => {
  switch (key) {
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "ArrowRight":
      return (at + 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
};

/** @param panelId - the element that shows the sheet */
export function sheetTabs(
  label: string,
  panelId: string,
  onChoose: (sheet: Sheet) => void,
): SheetTabs {
  const list = element("div", { role: "tablist", class: "tabs", "aria-label": label });
  let shown: readonly Sheet[] = [];
  let seen: Sheet | undefined;
  const choose = (at: number): void => {
    const sheet = shown[at];
    if (sheet) onChoose(sheet);
  };
  list.addEventListener("click", ({ target }) => {
    const tab = target instanceof Element ? target.closest('[role="tab"]') : null;
    if (tab) choose([...list.children].indexOf(tab));
  });
  list.addEventListener("keydown", (event) => {
    const at = [...list.children].indexOf(document.activeElement ?? list);
    const led = at < 0 ? undefined : ledTo(event.key, at, shown.length);
    if (led === undefined) return;
    event.preventDefault();
    choose(led);
    const tab = list.children[led];
    if (tab instanceof HTMLElement) tab.focus();
  });
  return {
    element: list,
    show(sheets, active) {
      shown = sheets;
      while (list.children.length > sheets.length) list.lastElementChild?.remove();
      while (list.children.length < sheets.length)
        list.append(element("button", { role: "tab", type: "button" }));
      for (const [at, tab] of [...list.children].entries()) {
        const sheet = sheets[at];
        tab.textContent = sheet?.name ?? "";
        setAttributes(tab, {
          "aria-selected": sheet === active ? "true" : "false",
          "aria-controls": panelId,
          tabindex: sheet === active ? 0 : -1,
        });
        if (sheet === active && active !== seen)
          tab.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
      seen = active;
    },
  };
}
