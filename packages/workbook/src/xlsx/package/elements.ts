import { walk } from "./walk.js";

/** A tag with what stands within it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The text right within it. */
  readonly text: string;
}

type Growing = Element & { readonly children: Element[]; text: string };

/**
 * A small document as a tree.
 *
 * @throws XlsxError where it is not well-formed
 */
export function elementsIn(xml: string, part: string): Element {
  const document: Growing = { name: "", attributes: new Map(), children: [], text: "" };
  const within = [document];
  walk(xml, part, {
    open(name, attributes) {
      const element: Growing = { name, attributes: attributes(), children: [], text: "" };
      within.at(-1)?.children.push(element);
      within.push(element);
    },
    text(said) {
      const element = within.at(-1);
      if (element) element.text += said;
    },
    close() {
      within.pop();
    },
  });
  return document;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

/** The elements of a name however deep they stand. */
export const descendants = (element: Element | undefined, name: string): readonly Element[] =>
  (element?.children ?? []).flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...descendants(one, name),
  ]);

export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** Attributes and elements that are true or false by what they say; an element alone says true. */
export const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";
