import { element } from "../dom/element.js";

export interface StatusLine {
  readonly element: HTMLElement;
  say(text: string): void;
  /** Something went wrong: said at once. */
  warn(text: string): void;
}

export function statusLine(ready: string): StatusLine {
  const status = element("p", { role: "status", class: "status" }, ready);
  const warning = element("p", { role: "alert", class: "warning" });
  return {
    element: element("div", { class: "status-line" }, status, warning),
    say(text) {
      status.textContent = text;
      warning.textContent = "";
    },
    warn(text) {
      status.textContent = "";
      warning.textContent = text;
    },
  };
}
