import { element } from "../dom/element.js";

export interface TextField {
  readonly element: HTMLElement;
  /** Shows a text, unless somebody is typing. */
  show(text: string): void;
}

export interface TextFieldHandlers {
  /** Somebody begins to type. */
  readonly onStart?: () => void;
  readonly onEnter: (text: string) => void;
  /** Escape, or a click elsewhere: what was typed is to be forgotten. */
  readonly onCancel?: () => void;
  /** The keyboard is done with the field. */
  readonly onLeave: () => void;
}

/**
 * A labelled field above the grid: Enter takes what is typed, Escape puts back what was there.
 *
 * @param keeps - whether a click elsewhere takes what is typed, too
 */
export function textField(
  id: string,
  label: string,
  keeps: boolean,
  { onStart, onEnter, onCancel, onLeave }: TextFieldHandlers,
): TextField {
  const input = element("input", { id, spellcheck: "false", autocomplete: "off" });
  let before = "";
  let typing = false;
  const end = (entered: boolean): void => {
    typing = false;
    const { value } = input;
    input.value = before;
    if (entered) onEnter(value);
    else onCancel?.();
  };
  input.addEventListener("input", () => {
    if (typing) return;
    typing = true;
    onStart?.();
  });
  input.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter" && key !== "Escape") return;
    if (typing) end(key === "Enter");
    onLeave();
  });
  input.addEventListener("blur", () => {
    if (typing) end(keeps);
  });
  return {
    element: element(
      "div",
      { class: `field field-${id}` },
      element("label", { for: id }, label),
      input,
    ),
    show(text) {
      before = text;
      if (!typing) input.value = text;
    },
  };
}
