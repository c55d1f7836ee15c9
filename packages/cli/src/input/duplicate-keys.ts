import type { Problem } from "@aarsvaerk/core";
import { visit } from "jsonc-parser";
import type { Position } from "./position.js";

/** Keys that an object has twice. A parser keeps one of them in silence; which one, nobody said. */
export function duplicateKeys(
  text: string,
): { readonly problem: Problem; readonly position: Position }[] {
  const found: { problem: Problem; position: Position }[] = [];
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, _offset, _length, line, character, parent) => {
        const keys = open.at(-1);
        if (keys?.has(key))
          found.push({
            problem: { code: "duplicateKey", path: [...parent(), key], found: key },
            position: { line: line + 1, column: character + 1 },
          });
        keys?.add(key);
      },
    },
    { allowTrailingComma: true },
  );
  return found;
}
