import { element } from "../dom/element.js";

export interface CommandBarTexts {
  readonly title: string;
  readonly open: string;
  readonly download: string;
  readonly undo: string;
  readonly addSheet: string;
}

export interface Commands {
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onUndo: () => void;
  readonly onAddSheet: () => void;
}

const button = (text: string, onPress: () => void): HTMLButtonElement => {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", onPress);
  return made;
};

export function commandBar(texts: CommandBarTexts, commands: Commands): HTMLElement {
  const file = element("input", {
    type: "file",
    id: "file",
    accept: ".xlsx",
    class: "visually-hidden",
    tabindex: -1,
    "aria-hidden": "true",
  });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) commands.onOpen(chosen);
    file.value = "";
  });
  return element(
    "header",
    { class: "command-bar" },
    element("h1", {}, texts.title),
    file,
    button(texts.open, () => file.click()),
    button(texts.download, commands.onDownload),
    button(texts.undo, commands.onUndo),
    button(texts.addSheet, commands.onAddSheet),
  );
}
