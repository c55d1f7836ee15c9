import { element } from "../dom/element.js";

export interface Editing {
  readonly cell: HTMLElement;
  readonly label: string;
  readonly text: string;
  /** Every change while typing. */
  readonly onInput: (text: string) => void;
  readonly onEnd: (end: EditingEnd) => void;
}

export type EditingEnd =
  | { readonly kind: "cancel" }
  | {
      readonly kind: "enter";
      readonly text: string;
      readonly rows: number;
      readonly columns: number;
    };

/** Where Enter and Tab lead, as in Excel. */
function step({ key, shiftKey }: KeyboardEvent): { rows: number; columns: number } | undefined {
  const way = shiftKey ? -1 : 1;
  if (key === "Enter") return { rows: way, columns: 0 };
  return key === "Tab" ? { rows: 0, columns: way } : undefined;
}

/** An input in a cell, until Enter, Tab, Escape or a click elsewhere. */
export function editCell({ cell, label, text, onInput, onEnd }: Editing): HTMLInputElement {
  const input = element("input", {
    class: "cell-editor",
    "aria-label": label,
    spellcheck: "false",
  });
  input.value = text;
  let ended = false;
  const end = (how: EditingEnd): void => {
    if (ended) return;
    ended = true;
    input.remove();
    onEnd(how);
  };
  input.addEventListener("input", () => onInput(input.value));
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const led = step(event);
    if (led) {
      event.preventDefault();
      end({ kind: "enter", text: input.value, ...led });
    } else if (event.key === "Escape") end({ kind: "cancel" });
  });
  input.addEventListener("blur", () =>
    end({ kind: "enter", text: input.value, rows: 0, columns: 0 }),
  );
  cell.replaceChildren(input);
  input.focus();
  input.setSelectionRange(text.length, text.length);
  return input;
}
