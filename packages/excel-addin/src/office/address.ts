/** Where a place is: a sheet, and the cells on it if it says some. */
export interface Address {
  readonly sheet: string;
  readonly cells: string;
}

/** No sheet's name begins or ends with an apostrophe: those around it are Excel's. */
const unquoted = (name: string): string =>
  /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;

/** `Bemanding!D6`, whether or not the sheet stands in quotes; nothing where no sheet is named. */
export function parseAddress(text: string): Address | undefined {
  const at = text.lastIndexOf("!");
  return at < 0 ? undefined : { sheet: unquoted(text.slice(0, at)), cells: text.slice(at + 1) };
}

/** An address as Excel gives it, in the words of the port: the sheet's name as it stands on its tab. */
export function plainAddress(text: string): string {
  const address = parseAddress(text);
  return address ? `${address.sheet}!${address.cells}` : text;
}
