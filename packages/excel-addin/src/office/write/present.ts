/** What is there of the things that come and go, by their names. */
export interface Present {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** `Bemanding/aarsvaerk_1` */
  readonly charts: ReadonlySet<string>;
  /** The ids of the XML parts, by their namespaces. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** Our charts on a sheet are counted from 1. */
export const chartName = (number: number): string => `aarsvaerk_${String(number)}`;

export const chartKey = (sheet: string, name: string): string => `${sheet}/${name}`;

/** The names of the charts on a sheet. */
export const chartsOn = ({ charts }: Present, sheet: string): string[] =>
  [...charts].flatMap((key) => {
    const beginning = chartKey(sheet, "");
    return key.startsWith(beginning) ? [key.slice(beginning.length)] : [];
  });
