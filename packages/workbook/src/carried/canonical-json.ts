/** JSON leaves these to be written as they are; XML 1.0 cannot hold them. */
const noncharacters = /[\uFFFE\uFFFF]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16)}`;

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  // Compared with < and not by a language's alphabet, so that every machine sorts alike.
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`).join(",")}}`;
}

/**
 * Writes JSON in the one form that is hashed, that of RFC 8785: keys in order of UTF-16 code units, no
 * white space, numbers in their shortest decimal form. Lone surrogates and noncharacters, which XML
 * cannot hold, are escaped.
 *
 * @param text - JSON in any form
 * @returns the same JSON in canonical form
 * @throws SyntaxError when the text is not JSON
 * @example
 * ```ts
 * canonicalJson('{ "years": {"first": 2012, "count": 4.0}, "title": "Notat" }'); //=> '{"title":"Notat","years":{"count":4,"first":2012}}'
 * ```
 */
export const canonicalJson = (text: string): string =>
  written(JSON.parse(text)).replace(noncharacters, escaped);
