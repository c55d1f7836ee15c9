/** The words of the plan that `aarsvaerk init` writes. Comments may have several lines. */
export interface StarterTexts {
  readonly currency: "DKK" | "NOK";
  readonly title: string;
  /** Ids in the language of the plan; they are what its author will write more of. */
  readonly ids: Readonly<
    Record<
      | "source"
      | "series"
      | "publication"
      | "unit"
      | "rate"
      | "staff"
      | "proposal"
      | "newStaff"
      | "equipment"
      | "scenario",
      string
    >
  >;
  readonly comments: {
    readonly top: readonly string[];
    readonly priceLevel: string;
    readonly sources: string;
    readonly series: string;
    readonly rates: string;
    readonly baseline: string;
    readonly proposals: string;
    readonly dates: string;
    readonly oneOff: string;
    readonly scenarios: string;
  };
  readonly source: { readonly title: string; readonly publisher: string };
  readonly series: string;
  readonly unit: string;
  readonly rate: string;
  readonly role: string;
  readonly proposal: string;
  readonly equipment: string;
  readonly scenario: string;
  readonly assumptions: {
    readonly growth: string;
    readonly rate: string;
    readonly staffing: string;
    readonly request: string;
    readonly equipment: string;
  };
}
