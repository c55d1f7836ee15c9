import { decoded } from "./escapes.js";

/** What is called as a document is read. Names come without their prefix. */
export interface Visitor {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The attributes of a tag by their full names, read when they are asked for. */
type Attributes = () => ReadonlyMap<string, string>;

/** A document is no XML, or more than a document needs. */
export class NotWellFormed extends Error {
  override readonly name = "NotWellFormed";
}

/**
 * One piece of a document: a tag, a comment, a literal section, an instruction or text. What is none of
 * them is refused, so that there is nothing to understand in two ways.
 */
const piece =
  /<(\/?)([^\s<>/="'!?]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|([^<]+)/y;
const attribute = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** No part of a workbook nests deeper. */
const deepest = 100;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(text.matchAll(attribute), ([, name = "", double, single = ""]) => [
      name,
      decoded(double ?? single),
    ]),
  );

function refuse(): never {
  throw new NotWellFormed();
}

/**
 * Reads a document once from its beginning to its end.
 *
 * @throws NotWellFormed
 */
export function walkXml(xml: string, { open, close, text }: Visitor): void {
  const within: string[] = [];
  for (piece.lastIndex = 0; piece.lastIndex < xml.length;) {
    const [, slash, tag, attributes = "", ending, literal, plain] = piece.exec(xml) ?? refuse();
    const at = piece.lastIndex;
    if (tag === undefined) {
      if (plain !== undefined) text?.(decoded(plain));
      if (literal !== undefined) text?.(literal);
    } else if (slash === "/") {
      if (within.pop() !== tag) refuse();
      close?.(localName(tag));
    } else {
      if (within.push(tag) > deepest) refuse();
      open?.(localName(tag), () => attributesIn(attributes));
      if (ending === "/") {
        within.pop();
        close?.(localName(tag));
      }
    }
    // A visitor may walk another document.
    piece.lastIndex = at;
  }
  if (within.length > 0) refuse();
}
