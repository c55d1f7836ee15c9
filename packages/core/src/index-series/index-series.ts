import type { Ratio } from "../exact/index.js";
import type { Provenance } from "../plan/provenance.js";

/**
 * One publication of an index series (a vintage): what was known on a date, for a budget year.
 *
 * @example
 * ```ts
 * const fl2023: Publication = {
 *   id: "fl2023", budgetYear: 2023, publishedOn: "2022-08-31", status: "estimate",
 *   growth: new Map([[2023, exact("2.3")]]), levelCorrection: exact("1.6"), provenance: {},
 * };
 * fl2023.budgetYear; //=> 2023
 * ```
 */
export interface Publication {
  readonly id: string;
  readonly budgetYear: number;
  /** ISO date. */
  readonly publishedOn: string;
  /** Skøn or endelig. */
  readonly status: "estimate" | "final";
  /** Growth from the year before, per cent, by year. */
  readonly growth: ReadonlyMap<number, Ratio>;
  /** Niveaukorrektion in percentage points, added to the growth of the budget year. */
  readonly levelCorrection?: Ratio;
  readonly provenance: Provenance;
}

/**
 * How prices or wages rise from year to year, as published. `applied` follows the tables that budgets
 * were restated with: for each year the publication made for that year, correction included.
 * `revised` follows a fixed-price table: the latest growth of each year, corrections never. The two
 * are not mixed (rule 4).
 *
 * @example
 * ```ts
 * const wages: IndexSeries = { id: "loen", label: "Lønninger", method: "revised", publications: [], provenance: {} };
 * wages.method; //=> "revised"
 * ```
 */
export interface IndexSeries {
  readonly id: string;
  readonly label: string;
  readonly method: "applied" | "revised";
  readonly publications: readonly Publication[];
  /** A series that follows another one at a distance of so many percentage points a year. */
  readonly follows?: { readonly series: IndexSeries; readonly spread: Ratio };
  readonly provenance: Provenance;
}
