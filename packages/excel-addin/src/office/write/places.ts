/** The sheets and ranges that a request speaks of, each asked for once. */
export interface Places {
  readonly context: Excel.RequestContext;
  readonly sheet: (name: string) => Excel.Worksheet;
  readonly range: (sheet: string, address: string) => Excel.Range;
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** Finds places for one request. */
export function placesIn(context: Excel.RequestContext): Places {
  const sheet = once((name) => context.workbook.worksheets.getItem(name));
  const ranges = once((name) => once((address) => sheet(name).getRange(address)));
  return { context, sheet, range: (name, address) => ranges(name)(address) };
}
