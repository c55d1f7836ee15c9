import type { Ratio } from "../exact/index.js";
import type { Locale } from "../locale/index.js";
import type { FigureCell } from "../tables/index.js";

/**
 * A finished picture: every label in one language, every figure exact and as the tables print it. The
 * drawing computes nothing but where things stand.
 *
 * @example
 * ```ts
 * const picture: Picture = costPicture(evaluate(examplePlan, { scenario: "begge" }), { locale: "da", by: "unit" });
 * picture.kind; //=> "columns"
 * ```
 */
export type Picture = ColumnsPicture | WaterfallPicture | SensitivityPicture;

/**
 * What every picture has.
 *
 * @example
 * ```ts
 * const picture: PictureBase = costPicture(evaluate(examplePlan), { locale: "da", by: "role" });
 * picture.unit; //=> "1.000 kr. – 2012 p/l"
 * ```
 */
export interface PictureBase {
  /** Makes the ids in the drawing unique on a page; give two pictures of one page two ids. */
  readonly id: string;
  /** The language of all text, and the number format. */
  readonly locale: Locale;
  readonly title: string;
  /** What the picture shows, in words and with its key figures, for who does not see it. */
  readonly description: string;
  /** Unit and price level of the figures, such as `1.000 kr. – 2012 p/l`. */
  readonly unit: string;
  /** How the axis is printed: how many kr. (or FTE) one printed unit is, and the most decimals. */
  readonly scale: { readonly per: Ratio; readonly decimals: number };
}

/**
 * Columns of amounts stacked upon each other, what is negative below the line of nought.
 *
 * @example
 * ```ts
 * const picture: ColumnsPicture = costPicture(evaluate(examplePlan), { locale: "da", by: "unit" });
 * picture.columns; //=> ["2012", "2013", "2014", "2015"]
 * ```
 */
export interface ColumnsPicture extends PictureBase {
  readonly kind: "columns";
  /** The label of each column. */
  readonly columns: readonly string[];
  /** What the columns are stacked of, from the line of nought outwards. */
  readonly series: readonly PictureSeries[];
  /** The sum of each column. */
  readonly totals: readonly FigureCell[];
  /** What the sums are called. */
  readonly totalLabel: string;
}

/**
 * One of the parts that columns are stacked of.
 *
 * @example
 * ```ts
 * const figure = figureCell("money", exact("7500000"), exact("7500"), 0);
 * const series: PictureSeries = { label: "Herbergerne", figures: [figure] };
 * series.figures.length; //=> 1
 * ```
 */
export interface PictureSeries {
  readonly label: string;
  /** One figure for each column. */
  readonly figures: readonly FigureCell[];
}

/**
 * From one figure to another, step by step.
 *
 * @example
 * ```ts
 * const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * const picture: WaterfallPicture = bridgePicture(found, { locale: "da", year: 2012 });
 * picture.steps.map(({ label }) => label); //=> ["Nye poster"]
 * ```
 */
export interface WaterfallPicture extends PictureBase {
  readonly kind: "waterfall";
  readonly start: PictureBar;
  /** The changes; one of nought is not drawn. */
  readonly steps: readonly PictureBar[];
  /** The sum of the start and all steps. */
  readonly end: PictureBar;
}

/**
 * A figure with its label.
 *
 * @example
 * ```ts
 * const bar: PictureBar = { label: "Pris", figure: figureCell("money", exact("320000"), exact("320"), 0) };
 * bar.label; //=> "Pris"
 * ```
 */
export interface PictureBar {
  readonly label: string;
  readonly figure: FigureCell;
}

/**
 * How a figure depends on inputs, each varied alone: `lines` draws one line for each input over its
 * values, `tornado` one bar for each from its lowest figure to its highest.
 *
 * @example
 * ```ts
 * const inputs = [{ path: "rates/aarsvaerk/amount", values: ["480000", "520000"] }];
 * const found = sensitivity(examplePlan, { inputs, query: "cost/2012", view: { scenario: "begge" } });
 * const picture: SensitivityPicture = sensitivityPicture(found, { locale: "da" });
 * picture.form; //=> "lines"
 * ```
 */
export interface SensitivityPicture extends PictureBase {
  readonly kind: "sensitivity";
  readonly form: "lines" | "tornado";
  /** The figure as the plan has it. */
  readonly own: FigureCell;
  readonly inputs: readonly PictureInput[];
}

/**
 * One input of a picture, and the figures it gives.
 *
 * @example
 * ```ts
 * const figure = figureCell("money", exact("5000000"), exact("5000"), 0);
 * const point = { label: "500.000 kr.", at: exact("500000"), figure, isPlans: true };
 * const input: PictureInput = { label: "Årsværkspris", points: [point] };
 * input.points.length; //=> 1
 * ```
 */
export interface PictureInput {
  readonly label: string;
  /** In the order of the input's values. */
  readonly points: readonly PicturePoint[];
}

/**
 * One value of an input, and the figure it gives.
 *
 * @example
 * ```ts
 * const figure = figureCell("money", exact("4800000"), exact("4800"), 0);
 * const point: PicturePoint = { label: "480.000 kr.", at: exact("480000"), figure, isPlans: false };
 * point.label; //=> "480.000 kr."
 * ```
 */
export interface PicturePoint {
  /** The value of the input, printed. */
  readonly label: string;
  /** Where the value stands among the others. */
  readonly at: Ratio;
  readonly figure: FigureCell;
  /** Whether this is the value that the plan states. */
  readonly isPlans: boolean;
}
