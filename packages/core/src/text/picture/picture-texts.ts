/** A printed figure and the year, or the input, that it belongs to. */
export interface FigureAt {
  readonly at: string;
  readonly figure: string;
}

/** The words of the pictures in one language. */
export interface PictureTexts {
  /** What is too small or too much to be shown one by one. */
  readonly others: (count: string) => string;
  /** A sentence of a label and its figure or figures. */
  readonly labelled: (label: string, figures: string) => string;
  /** How figures go over the years. */
  readonly course: {
    readonly always: (figure: string, years: string) => string;
    readonly each: (figures: readonly FigureAt[]) => string;
    readonly fromTo: (
      first: FigureAt,
      last: FigureAt,
      highest: FigureAt,
      lowest: FigureAt,
    ) => string;
  };
  readonly columns: {
    readonly what: (unit: string) => string;
    readonly nothing: (years: string) => string;
    readonly total: (course: string) => string;
    readonly below: string;
  };
  readonly waterfall: {
    readonly what: (unit: string) => string;
    readonly unchanged: string;
    readonly allYears: (years: string) => string;
    readonly plus: string;
    readonly minus: string;
  };
  readonly sensitivity: {
    readonly title: (caption: string, measure: string) => string;
    readonly what: (unit: string) => string;
    readonly plan: string;
    readonly lower: string;
    readonly higher: string;
    readonly range: (from: string, to: string) => string;
    readonly each: (points: readonly FigureAt[]) => string;
    readonly reach: (lowest: FigureAt, highest: FigureAt) => string;
  };
}
