import { fail, withNearest } from "../problem/index.js";

/** What every plan can be grouped by. */
export type FixedDimension =
  "proposal" | "line" | "role" | "unit" | "targetGroup" | "activity" | "controlArea" | "funding";

/**
 * What figures can be grouped and picked by: what every plan has, and `account:` with the name of one
 * of the plan's own accounts (kontering).
 *
 * @example
 * ```ts
 * const dimension: Dimension = "account:funktion";
 * figurePath({ measure: "cost", where: { [dimension]: "5.38.42" }, year: 2012 }); //=> "cost/account:funktion=5.38.42/2012"
 * ```
 */
export type Dimension = FixedDimension | `account:${string}`;

/**
 * The dimensions that every plan has, in the order in which they stand in a figure's path; accounts
 * follow them.
 *
 * @example
 * ```ts
 * dimensions.length; //=> 8
 * ```
 */
export const dimensions: readonly FixedDimension[] = [
  "proposal",
  "line",
  "role",
  "unit",
  "targetGroup",
  "activity",
  "controlArea",
  "funding",
];

/**
 * A figure by what it counts and what it is narrowed down to.
 *
 * @example
 * ```ts
 * const query: FigureQuery = { measure: "cost", where: { unit: "herberger" }, year: 2013 };
 * figurePath(query); //=> "cost/unit=herberger/2013"
 * ```
 */
export interface FigureQuery {
  /** `cost` in kr., `fte` in full-time equivalents. */
  readonly measure: "cost" | "fte";
  readonly where: Readonly<Partial<Record<Dimension, string>>>;
  /** A budget year, `thereafter` (varigt herefter), or nothing for all years together. */
  readonly year?: number | "thereafter";
}

const escape = (text: string): string =>
  text.replace(/[%/=]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const unescape = (text: string): string =>
  text.replace(/%(25|2F|3D)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The name of the account that a dimension is, if it is one. */
export const accountIn = (dimension: Dimension): string | undefined =>
  dimension.startsWith("account:") ? dimension.slice("account:".length) : undefined;

/** The dimensions of a figure, in the order of its path. */
export function dimensionsIn(where: FigureQuery["where"]): Dimension[] {
  const named = Object.keys(where) as Dimension[];
  const accounts = named.filter((dimension) => accountIn(dimension) !== undefined);
  return [...dimensions.filter((dimension) => where[dimension] !== undefined), ...accounts.sort()];
}

/**
 * Reads the name of a dimension, as it stands in a path or as somebody types it.
 *
 * @param name - one of `dimensions`, or `account:` and the name of an account
 * @returns the dimension, or nothing when there is none of that name
 * @example
 * ```ts
 * dimensionNamed("account:funktion"); //=> "account:funktion"
 * dimensionNamed("funktion"); //=> undefined
 * ```
 */
export function dimensionNamed(name: string): Dimension | undefined {
  const account = /^account:(.+)$/su.exec(name)?.[1];
  if (account !== undefined) return `account:${account}`;
  return dimensions.find((known) => known === name);
}

/**
 * The path of a figure, by which it is explained and found again.
 *
 * @param query - the figure
 * @returns its path: measure, `dimension=value` in a fixed order, year
 * @example
 * ```ts
 * figurePath({ measure: "cost", where: {}, year: 2015 }); //=> "cost/2015"
 * figurePath({ measure: "fte", where: { role: "Boligrådgivere", proposal: "baseline" }, year: 2012 }); //=> "fte/proposal=baseline/role=Boligrådgivere/2012"
 * ```
 */
export function figurePath({ measure, where, year }: FigureQuery): string {
  const filters = dimensionsIn(where).map(
    (dimension) => `${escape(dimension)}=${escape(where[dimension] ?? "")}`,
  );
  return [measure, ...filters, ...(year === undefined ? [] : [String(year)])].join("/");
}

/**
 * Reads a figure's path.
 *
 * @param path - text such as `cost/unit=herberger/2013`
 * @returns the figure
 * @throws ProblemError `unknownFigure` when the text is no path
 * @example
 * ```ts
 * parseFigurePath("cost/unit=herberger/2013"); //=> { measure: "cost", where: { unit: "herberger" }, year: 2013 }
 * parseFigurePath("pris/2013"); //=> throws unknownFigure
 * ```
 */
export function parseFigurePath(path: string): FigureQuery {
  const refuse = (found: string, expected: readonly string[]): never =>
    fail(withNearest({ code: "unknownFigure", path: [path], found, expected }));
  const [measure = "", ...steps] = path.split("/");
  if (measure !== "cost" && measure !== "fte") return refuse(measure, ["cost", "fte"]);
  const where: Partial<Record<Dimension, string>> = {};
  let year: number | "thereafter" | undefined;
  for (const [position, step] of steps.entries()) {
    const [name = "", value, ...more] = step.split("=");
    const dimension = dimensionNamed(unescape(name));
    const isFilter = value !== undefined && value !== "" && more.length === 0;
    if (isFilter && dimension && where[dimension] === undefined) where[dimension] = unescape(value);
    else if (dimension && value !== undefined) return refuse(step, [`${name}=…`]);
    else if (value !== undefined) return refuse(name, dimensions);
    else if (position < steps.length - 1) return refuse(step, ["dimension=value"]);
    else if (step === "thereafter") year = step;
    else if (/^\d{4}$/.test(step)) year = Number.parseInt(step, 10);
    else return refuse(step, ["2012", "thereafter"]);
  }
  return { measure, where, ...(year === undefined ? {} : { year }) };
}
