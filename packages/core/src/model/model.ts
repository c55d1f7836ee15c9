import type { Ratio } from "../exact/index.js";
import type { IndexSeries } from "../index-series/index.js";
import type { Plan } from "../plan/index.js";
import type { Provenance } from "../plan/provenance.js";
import type { ProblemPath } from "../problem/index.js";

/** A number that the plan states, with the place it stands at and where it comes from. */
export interface Input {
  readonly value: Ratio;
  /** What the number counts: kr., FTE, per cent, a bare factor, or weights without a unit. */
  readonly quantity: Quantity;
  readonly path: ProblemPath;
  /** What the number is, in the plan's own words; the texts of a language name the rest. */
  readonly label?: string;
  readonly provenance: Provenance;
  /** It stands for what the plan leaves unsaid, such as equal weights. */
  readonly implied?: true;
}

export type Quantity = "money" | "fte" | "positions" | "percent" | "factor" | "weight";

/** A number that is the same every year, or one number a year. */
export type YearlyInput =
  | { readonly kind: "constant"; readonly input: Input }
  | { readonly kind: "byYear"; readonly inputs: ReadonlyMap<number, Input> };

/** Which part of a year a line is active in: between dates, or a stated factor (rule 8). */
export type PartYear =
  | { readonly kind: "whole" }
  | {
      readonly kind: "dates";
      readonly starts?: string;
      readonly ends?: string;
      readonly path: ProblemPath;
    }
  | { readonly kind: "factors"; readonly factors: ReadonlyMap<number, Input> };

/** Price of an FTE: stated, or built up from parts. */
export interface Rate {
  readonly id: string;
  readonly label: string;
  readonly price: PriceExpression;
  readonly priceLevel: number;
  readonly series?: string;
  readonly provenance: Provenance;
}

/** The price of a rate: one input, or parts of which some are a percentage of earlier ones. */
export type PriceExpression =
  | { readonly kind: "stated"; readonly input: Input }
  | { readonly kind: "parts"; readonly parts: readonly RatePart[] };

interface RatePart {
  readonly label: string;
  readonly input: Input;
  /** Positions of the earlier parts that a percentage is taken of; absent for a fixed part. */
  readonly of?: readonly number[];
}

export type Cost =
  | {
      readonly kind: "staff";
      readonly fte: YearlyInput;
      /** Size of a position, where FTE are stated as positions. */
      readonly positionPercent?: Input;
      readonly rate: Rate;
    }
  | {
      readonly kind: "amount";
      readonly amount: YearlyInput;
      /** −1 for income and saved expenditure, which are typed as positive amounts. */
      readonly direction: 1 | -1;
    }
  | { readonly kind: "percent"; readonly percent: Input; readonly of: (line: Line) => boolean };

/** How a line is divided between units: one weight each, and the step in which FTE divide. */
export interface UnitSplit {
  readonly by: "explicit" | "shares" | "weights" | "equal";
  readonly units: readonly string[];
  readonly weights: readonly Input[];
  readonly step?: Ratio;
}

export interface Condition {
  readonly adopted: readonly string[];
  readonly notAdopted: readonly string[];
}

type Duration = "permanent" | "temporary" | "oneOff";

/** A line of the model: what it costs, when it applies, and everything it can be grouped by. */
export interface Line {
  readonly id: string;
  readonly label: string;
  /** `baseline`, or the id of the proposal it belongs to. */
  readonly owner: string;
  readonly path: ProblemPath;
  readonly role?: string;
  readonly targetGroup?: string;
  readonly activity?: string;
  readonly controlArea: ControlArea;
  readonly accounts: Readonly<Record<string, string>>;
  readonly cost: Cost;
  readonly split: UnitSplit;
  readonly partYear: PartYear;
  readonly duration: Duration;
  /** First and last year, both included; a permanent line has no last one. */
  readonly from: number;
  readonly until?: number;
  readonly condition?: Condition;
  readonly priceLevel: number;
  /** Rule 3: the line's series, else the price's, else the plan's. */
  readonly series?: string;
  readonly caseload?: { readonly low: Input; readonly high: Input; readonly of: string };
  readonly provenance: Provenance;
}

export type ControlArea = "service" | "capital" | "transfers" | "financing";

/** One source of money for a pool of lines. */
export interface FundingEntry {
  /** Id of the funder or frame. */
  readonly payer: string;
  readonly isFrame: boolean;
  readonly grant:
    | { readonly kind: "share"; readonly percent: Input }
    | { readonly kind: "amount"; readonly amount: YearlyInput; readonly indexed: boolean };
  /** First and last year the funding is given; open where it is not said. */
  readonly from?: number;
  readonly until?: number;
  readonly path: ProblemPath;
}

/** Lines that are funded together: one line, or those of a proposal without funding of their own. */
export interface FundingPool {
  /** What is funded, in the plan's own words; `baseline` for the adopted budget. */
  readonly label: string;
  /** What figures of the pool are narrowed down to: its proposal, or its line. */
  readonly where: { readonly proposal: string } | { readonly line: string };
  readonly lines: readonly Line[];
  readonly entries: readonly FundingEntry[];
  /** The level that indexed grants are stated at: the line's, or the plan's for a group. */
  readonly priceLevel: number;
  /** Where the plan says, or could say, which series carries the grants between price levels. */
  readonly seriesPath: ProblemPath;
  readonly series?: string;
}

export interface Frame {
  readonly id: string;
  readonly label: string;
  readonly amount: Input;
  readonly first: number;
  readonly last: number;
}

/** A plan made ready for calculation: exact numbers, resolved references, defaults filled in. */
export interface Model {
  readonly plan: Plan;
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  readonly line: ReadonlyMap<string, Line>;
  readonly pools: readonly FundingPool[];
  readonly poolOf: ReadonlyMap<string, FundingPool>;
  readonly frames: readonly Frame[];
  readonly series: ReadonlyMap<string, IndexSeries>;
  readonly spent: ReadonlyMap<string, ReadonlyMap<number, Input>>;
}
