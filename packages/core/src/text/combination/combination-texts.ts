/** The words of the tables of combinations in one language. */
export interface CombinationTexts {
  readonly caption: (plan: string) => string;
  readonly interactionsCaption: (plan: string) => string;
  /** A combination without any proposal. */
  readonly noProposals: string;
  /** What a total holds of what the proposals do to each other. */
  readonly ofWhichInteraction: string;
  readonly averageFte: string;
  readonly serviceCeiling: string;
  readonly savingsTarget: string;
  readonly ceilingKept: string;
  readonly ceilingExceeded: (years: string) => string;
  readonly targetMet: string;
  readonly targetMissed: (years: string) => string;
  /** What the figures are, and which of them are positive. */
  readonly figuresNote: string;
  readonly signNotes: Readonly<Record<"expenditure" | "saving", string>>;
  readonly fteNote: string;
  readonly interactionNote: string;
  readonly pairNote: string;
  readonly noPairsNote: string;
  readonly everyYear: (amount: string) => string;
  readonly inYear: (year: string, amount: string) => string;
  readonly countsNote: (possible: string, admissible: string) => string;
  readonly meetingNote: (meeting: string) => string;
  /** How many are shown, and their order: whether a saving was asked for decides it. */
  readonly bestNote: (shown: string, saves: boolean) => string;
  readonly numberNote: (number: string, title: string) => string;
}
