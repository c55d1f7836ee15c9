/** From figures to a picture's height: nought is always seen. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly least: number;
  readonly most: number;
}

export function scaleOf(values: readonly number[], top: number, bottom: number): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const span = most - least || 1;
  return { least, most, at: (value) => bottom - ((value - least) / span) * (bottom - top) };
}

/** Round figures from the least to the most, some four of them. */
export function ticksOf({ least, most }: Pick<Scale, "least" | "most">): readonly number[] {
  const room = (most - least) / 4;
  if (room === 0) return [0];
  const power = 10 ** Math.floor(Math.log10(room));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= room) ?? 10);
  const [first, last] = [Math.ceil(least / step), Math.floor(most / step)];
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

/** What columns on top of each other reach: those above nought and those below it, apart. */
export function stackedEnds(series: readonly { readonly values: readonly number[] }[]): number[] {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const sum = (at: number, sign: number): number =>
    series.reduce((total, { values }) => total + Math.max(0, (values[at] ?? 0) * sign) * sign, 0);
  return Array.from({ length: count }, (_, at) => [sum(at, 1), sum(at, -1)]).flat();
}
