const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A piece of XML, one line an entry. */
export type Xml = readonly string[];

/** An element with other elements in it, or with text, or with nothing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Xml | string)[]
): Xml {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
  ].join(" ");
  const [first] = content;
  if (first === undefined) return [`<${start} />`];
  if (typeof first === "string") return [`<${start}>${escaped(first)}</${name}>`];
  const children = content.flatMap((child) => child).map((line) => `  ${line}`);
  return [`<${start}>`, ...children, `</${name}>`];
}

export const xmlDocument = (root: Xml): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...root, ""].join("\n");
