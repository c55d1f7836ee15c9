export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text between tags. */
export const content = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => escapes[character] ?? character);

/** An attribute with the blank before it. */
export const attribute = (name: string, value: string): string =>
  ` ${name}="${value.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character)}"`;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function character(reference: string): string | undefined {
  if (!reference.startsWith("#")) return named[reference];
  const isHexadecimal = reference.startsWith("#x");
  const code = Number.parseInt(reference.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Text as a reader sees it. A reference that XML does not define is left as it stands. */
export const decoded = (text: string): string =>
  text.replace(
    /&(#x[\da-fA-F]{1,8}|#\d{1,8}|[a-z]{2,4});/g,
    (whole, reference: string) => character(reference) ?? whole,
  );
