import type { Problem, ProblemPath } from "@aarsvaerk/core";

/** What was read of typed texts: the value, or what is wrong with them, by path from where it was read. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const unread = (...problems: readonly Problem[]): Reading<never> => ({
  ok: false,
  problems,
});

export const problemsOf = (reading: Reading<unknown>): readonly Problem[] =>
  reading.ok ? [] : reading.problems;

export const under = (path: ProblemPath, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));

type ValueOf<R> = R extends { readonly ok: true; readonly value: infer T } ? T : never;
type Present<Parts> = {
  [Key in keyof Parts as undefined extends ValueOf<Parts[Key]> ? never : Key]: ValueOf<Parts[Key]>;
} & {
  [Key in keyof Parts as undefined extends ValueOf<Parts[Key]> ? Key : never]?: Exclude<
    ValueOf<Parts[Key]>,
    undefined
  >;
};

/** Reads an entry key by key. All problems come together; a key that has nothing to say is left out. */
export function readEntry<Parts extends Readonly<Record<string, Reading<unknown>>>>(
  parts: Parts,
): Reading<Present<Parts>> {
  const entries = Object.entries(parts);
  const problems = entries.flatMap(([key, part]) => under([key], problemsOf(part)));
  if (problems.length > 0) return unread(...problems);
  const values = entries.flatMap(([key, part]) =>
    part.ok && part.value !== undefined ? [[key, part.value]] : [],
  );
  return read(Object.fromEntries(values) as Present<Parts>);
}

/** A list as it is; nothing where it is empty. */
export const optionalList = <T>(list: readonly T[]): Reading<T[] | undefined> =>
  read(list.length > 0 ? [...list] : undefined);

/** Reads a list; nothing where it is empty. */
export function readList<T>(readings: readonly Reading<T>[]): Reading<T[] | undefined> {
  const problems = readings.flatMap((each, at) => under([at], problemsOf(each)));
  if (problems.length > 0) return unread(...problems);
  const values = readings.flatMap((each) => (each.ok ? [each.value] : []));
  return read(values.length > 0 ? values : undefined);
}

/** Reads a table of texts by name. */
export function readTable<T>(
  texts: Readonly<Record<string, string>>,
  readText: (text: string) => Reading<T>,
): Reading<Record<string, T>> {
  const readings = Object.entries(texts).map(([key, text]) => [key, readText(text)] as const);
  const problems = readings.flatMap(([key, each]) => under([key], problemsOf(each)));
  if (problems.length > 0) return unread(...problems);
  return read(
    Object.fromEntries(readings.flatMap(([key, each]) => (each.ok ? [[key, each.value]] : []))),
  );
}

/** What was read, turned into something else. */
export const mapped = <T, U>(reading: Reading<T>, change: (value: T) => U): Reading<U> =>
  reading.ok ? read(change(reading.value)) : reading;
