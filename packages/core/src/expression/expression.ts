import type { Ratio } from "../exact/index.js";
import type { Condition, Input, Quantity } from "../model/index.js";
import type { ProblemPath } from "../problem/index.js";

/**
 * How a figure is calculated: the only operations there are. An expression keeps scenario and price
 * level open; its value and its explanation are two readings of it, a spreadsheet formula will be the
 * third.
 * Money is in kroner, FTE in full-time equivalents.
 */
export type Expression =
  | { readonly op: "input"; readonly input: Input }
  | { readonly op: "constant"; readonly value: Ratio; readonly quantity: Quantity }
  | { readonly op: "figure"; readonly path: string; readonly of: Expression }
  | { readonly op: "sum"; readonly of: readonly Expression[]; readonly quantity: Quantity }
  | { readonly op: "product"; readonly of: readonly Expression[] }
  /** The part of a year between two dates, both included (rule 8). */
  | {
      readonly op: "partYear";
      readonly year: number;
      readonly starts?: string;
      readonly ends?: string;
      readonly path: ProblemPath;
    }
  /** Rounded once to øre, half away from zero (rule 1). */
  | {
      readonly op: "settle";
      readonly of: Expression;
      /** The level of the amount; `view` where it is made of amounts in the view's own prices. */
      readonly priceLevel: number | "view";
      readonly year: number;
    }
  /** Carried from one price level to the view's own for this year, and rounded once more (rules 1–5). */
  | {
      readonly op: "restate";
      readonly of: Expression;
      readonly series: string | undefined;
      readonly from: number;
      readonly year: number;
      readonly path: ProblemPath;
    }
  | { readonly op: "share"; readonly allocation: Allocation; readonly part: number }
  | { readonly op: "fund"; readonly funding: Funding; readonly part: number }
  | { readonly op: "fit"; readonly fit: Fit; readonly row: number; readonly column: number }
  | { readonly op: "when"; readonly condition: Condition; readonly then: Expression };

/** A whole divided by largest remainder in steps of øre or FTE (rule 6). */
export interface Allocation {
  readonly of: Expression;
  readonly weights: readonly Expression[];
  readonly step: Ratio;
}

/** Who pays a gross cost: the entries in their order, and the authority itself last (rule 12). */
export interface Funding {
  readonly gross: Expression;
  readonly grants: readonly { readonly kind: "share" | "amount"; readonly of: Expression }[];
}

/** Cells between two margins that both come from the line-year (rule 7). Static output only. */
export interface Fit {
  readonly rows: readonly Expression[];
  readonly columns: readonly Expression[];
}

function productQuantity(of: readonly Quantity[]): Quantity {
  if (of.includes("money")) return "money";
  return of.includes("fte") || of.includes("positions") ? "fte" : "factor";
}

/** What the value of an expression counts. */
export function quantityOf(expression: Expression): Quantity {
  switch (expression.op) {
    case "input":
      return expression.input.quantity;
    case "constant":
    case "sum":
      return expression.quantity;
    case "figure":
    case "settle":
    case "restate":
      return quantityOf(expression.of);
    case "product":
      return productQuantity(expression.of.map(quantityOf));
    case "partYear":
      return "factor";
    case "share":
      return quantityOf(expression.allocation.of);
    case "fund":
    case "fit":
      return "money";
    case "when":
      return quantityOf(expression.then);
  }
}
