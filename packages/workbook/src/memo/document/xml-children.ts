/** The children of an element in the library's own notation, `{ name: [child, …] }`. */
export function xmlChildren(element: unknown, name: string): unknown[] {
  const children: unknown =
    typeof element === "object" && element !== null
      ? (element as Readonly<Record<string, unknown>>)[name]
      : undefined;
  if (!Array.isArray(children)) throw new Error(`the library wrote no ${name}`);
  return children as unknown[];
}
