import { expect } from "vitest";

/** An element of an SVG document. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgElement[];
  /** The text directly in it. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: SvgElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
};

/** Characters that XML 1.0 allows. */
const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

function decoded(text: string): string {
  if (/[<>]/u.test(text)) throw new Error(`not well-formed: ${text}`);
  return text.replace(/&([^;]*;?)/gu, (whole, name: string) => {
    const code = /^#(\d+);$/u.exec(name)?.[1];
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 10));
    const character = entities[name.replace(/;$/u, "")];
    if (!name.endsWith(";") || character === undefined)
      throw new Error(`not well-formed: bare & in ${whole}`);
    return character;
  });
}

function attributesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const rest = text.replace(/ ([A-Za-z][\w-]*)="([^"<]*)"/gu, (_, key: string, value: string) => {
    if (found.has(key)) throw new Error(`not well-formed: ${key} twice`);
    found.set(key, decoded(value));
    return "";
  });
  if (rest !== "") throw new Error(`not well-formed: ${JSON.stringify(rest)} in a tag`);
  return found;
}

/** Reads markup strictly: one root, everything closed in order, nothing but elements and text. */
export function parseSvg(markup: string): SvgElement {
  expect(markup).toMatch(allowed);
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Open[] = [root];
  for (const [token] of markup.matchAll(/<[^>]*>?|[^<]+/gu)) {
    const innermost = open.at(-1)!;
    const tag = /^<([a-zA-Z]+)((?:"[^"]*"|[^"])*?)(\/?)>$/u.exec(token);
    if (!token.startsWith("<")) innermost.text += decoded(token);
    else if (tag) {
      const element = { name: tag[1]!, attributes: attributesIn(tag[2]!), children: [], text: "" };
      innermost.children.push(element);
      if (tag[3] !== "/") open.push(element);
    } else {
      if (open.length === 1 || token !== `</${innermost.name}>`)
        throw new Error(`not well-formed: ${token} in ${innermost.name}`);
      open.pop();
    }
  }
  expect(open).toHaveLength(1);
  expect(root.children).toHaveLength(1);
  expect(root.text.trim()).toBe("");
  return root.children[0]!;
}

/** An element and everything in it. */
export const everything = (element: SvgElement): SvgElement[] => [
  element,
  ...element.children.flatMap(everything),
];

export const named = (element: SvgElement, name: string): SvgElement[] =>
  everything(element).filter((each) => each.name === name);

/** The tooltip of a mark. */
export const titleOf = ({ children }: SvgElement): string =>
  children.find(({ name }) => name === "title")?.text ?? "";

/** A length in hundredths of a pixel. */
export function hundredths(text: string): number {
  if (!/^-?\d+(\.\d{1,2})?$/u.test(text)) throw new Error(`no length: ${text}`);
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  const size = Number.parseInt(`${whole!}${fraction.padEnd(2, "0")}`, 10);
  return text.startsWith("-") ? -size : size;
}

export const lengthOf = (element: SvgElement, attribute: string): number =>
  hundredths(element.attributes.get(attribute) ?? "missing");

/** Left, top, right and bottom of a bar. */
export function edgesOf(rect: SvgElement) {
  const [left, top] = [lengthOf(rect, "x"), lengthOf(rect, "y")];
  return {
    left,
    top,
    right: left + lengthOf(rect, "width"),
    bottom: top + lengthOf(rect, "height"),
  };
}

/** The bars, which have a tooltip; samples in the legend have none. */
export const barsIn = (svg: SvgElement): SvgElement[] =>
  named(svg, "rect").filter((rect) => titleOf(rect) !== "");

/** The place of each drawn path, whose corners are absolute; patterns repeat and are left out. */
export function pathBoxes(svg: SvgElement) {
  const tiles = new Set(named(svg, "pattern").flatMap(everything));
  return named(svg, "path")
    .filter((path) => !tiles.has(path))
    .map(({ attributes }) => {
      const path = attributes.get("d")!;
      const corners = [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)];
      const across = [...path.matchAll(/H(-?[\d.]+)/gu)].map(([, x]) => x!);
      const down = [...path.matchAll(/V(-?[\d.]+)/gu)].map(([, y]) => y!);
      const xs = [...corners.map(([, x]) => x!), ...across].map(hundredths);
      const ys = [...corners.map(([, , y]) => y!), ...down].map(hundredths);
      return {
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      };
    });
}
