const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** JSON keeps what XML cannot hold out of the way, all but these two. */
const noncharacters = /[\uFFFE\uFFFF]/g;

const escaped = (json: string): string =>
  json
    .replace(noncharacters, (one) => `\\u${one.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (one) => escapes[one] ?? one);

const named = (name: string): string => entities[name] ?? `&${name};`;

/** `#x41`, `#65` or `amp` */
const character = (entity: string): string => {
  const [, hex = "", digits] = /^#(x?)([\da-f]+)$/i.exec(entity) ?? [];
  if (digits === undefined) return named(entity);
  return String.fromCodePoint(Number.parseInt(digits, hex === "" ? 10 : 16));
};

const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (_, entity: string) => character(entity));

/**
 * JSON, or a piece of it, as an XML part of ours.
 *
 * @param element - what the part is called
 * @param attributes - `xmlns` first; plain letters and digits
 */
export function jsonPart(
  element: string,
  attributes: Readonly<Record<string, string>>,
  json: string,
): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${element}${said.join("")}>${escaped(json)}</${element}>`;
}

/** What a part of that name says, also where another program has written it anew; "" for any other. */
export function jsonIn(element: string, xml: string): string {
  const [, text = ""] =
    new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>(.*)</(?:\\w+:)?${element}>\\s*$`, "s").exec(xml) ??
    [];
  return unescaped(text);
}
