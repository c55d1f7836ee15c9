/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(text))
    throw new Error(`not escaped: ${text}`);
  return text.replace(/&(#?)(x?)([^;]+);/gu, (_, isNumber: string, isHex: string, name: string) =>
    isNumber === ""
      ? named[isHex + name]!
      : String.fromCodePoint(Number.parseInt(name, isHex === "" ? 10 : 16)),
  );
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:.-]+)="([^"]*)"/gu, (_, name: string, value: string) => {
    if (name in attributes) throw new Error(`twice: ${name}`);
    attributes[name] = decoded(value);
    return "";
  });
  if (rest.trim() !== "") throw new Error(`not attributes: ${text}`);
  return attributes;
}

/** Reads XML without comments and the like; throws where it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml))
    throw new Error("a character that XML does not have");
  const root: Open = { name: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  const body = xml.replace(/^<\?xml [^<>]*\?>\s*/u, "");
  for (const [, tag, text = ""] of body.matchAll(/<([^<>]*)>|([^<]+)/gu)) {
    const inner = open.at(-1)!;
    if (tag === undefined) inner.children.push(decoded(text));
    else if (tag.startsWith("/")) {
      if (open.pop()!.name !== tag.slice(1)) throw new Error(`closes nothing: ${tag}`);
    } else {
      const [, name, rest, isEmpty] = /^([\w:.-]+)(.*?)(\/?)$/su.exec(tag)!;
      const element: Open = { name: name!, attributes: attributesOf(rest!), children: [] };
      inner.children.push(element);
      if (isEmpty === "") open.push(element);
    }
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || typeof element !== "object" || others.length > 0)
    throw new Error("not one element");
  return element;
}

/** Every element of a name, in the order of the document. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return [...(child.name === name ? [child] : []), ...elementsOf(child, name)];
  });
}

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
