/** An element of a manifest: there are no comments, and text stands alone in its element. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const unescaped = (text: string): string =>
  text.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? `&${name};`);

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      unescaped(value),
    ]),
  );
}

export function parseXml(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const body = xml.replace(/^<\?xml.*?\?>/, "");
  for (const [, end, name = "", attributes = "", closed, text = ""] of body.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    const inner = open.at(-1)!;
    if (end) {
      if (inner.name !== name) throw new Error(`</${name}> closes <${inner.name}>`);
      open.pop();
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    inner.children.push(element);
    if (closed) continue;
    element.text = unescaped(text.trim());
    open.push(element);
  }
  const [root] = top.children;
  if (open.length !== 1 || !root || top.children.length !== 1) throw new Error("not one document");
  return root;
}

/** An element and all that is in it. */
export const everything = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(everything),
];

export const named = (root: Element, name: string): Element[] =>
  everything(root).filter((element) => element.name === name);
