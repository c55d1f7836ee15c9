import { unescapedText } from "./text.js";
import { walk } from "../package/walk.js";

/** The texts that cells refer to by number; how a text is coloured or pronounced is left out. */
export function sharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  let [text, isText, isPhonetic] = ["", false, false];
  walk(xml, part, {
    open(tag) {
      if (tag === "si") text = "";
      else if (tag === "rPh") isPhonetic = true;
      else if (tag === "t") isText = !isPhonetic;
    },
    text(said) {
      if (isText) text += said;
    },
    close(tag) {
      if (tag === "si") strings.push(unescapedText(text));
      else if (tag === "rPh") isPhonetic = false;
      else if (tag === "t") isText = false;
    },
  });
  return strings;
}
