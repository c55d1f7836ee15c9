type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Sets what is given and takes away what is `undefined` or `false`; `true` is an empty attribute. */
export function setAttributes(one: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined || value === false) one.removeAttribute(name);
    else one.setAttribute(name, value === true ? "" : String(value));
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** What a picture is made of. */
export function drawn(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}
