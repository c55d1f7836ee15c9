/**
 * A native chart of figures that stand in cells.
 *
 * @example
 * ```ts
 * const charts: readonly Chart[] = buildWorkbook(examplePlan).sheets.flatMap((sheet) => sheet.charts);
 * charts.map(({ unit }) => unit); //=> ["1.000 kr."]
 * ```
 */
export interface Chart {
  readonly kind: "columns" | "stackedColumns";
  /** What programs know it by; they find a name where it has none. */
  readonly name?: string;
  readonly title: string;
  /** What is read aloud in its place. */
  readonly description: string;
  /** The labels along the axis: `Sammenligning!$B$3:$E$3`. */
  readonly categories: string;
  readonly series: readonly { readonly label: string; readonly values: string }[];
  /** The cells the chart covers: from the upper left one to the lower right one, `A12:G28`. */
  readonly place: string;
  /** The unit beside the axis. */
  readonly unit: string;
}
