/** Why something could not be done in the workbook; the words are in `failure-text.ts`. */
export type FailureCode =
  /** The user is typing in a cell. */
  | "cellBeingEdited"
  /** The workbook can only be read. */
  | "readOnly"
  /** `place` is a protected sheet. */
  | "sheetProtected"
  /** `place` holds something of somebody else's, and no consent was given. */
  | "occupied"
  /** `place` is a sheet of the plan, on which nothing else can stand. */
  | "planSheet"
  /** A sheet that is not ours has the name `place`, which one of ours is to have. */
  | "nameTaken"
  /** A formula of somebody else's at `place` would show something else, and no consent was given. */
  | "formulasMisled"
  /** What stands in the workbook is not what the pane has seen: it was changed meanwhile. */
  | "changedMeanwhile"
  /** More than Excel takes at once. */
  | "tooLarge"
  | "busy"
  | "sessionLost"
  /** Nobody answered in time. */
  | "noAnswer"
  /** The user called it off. */
  | "cancelled"
  /** This Excel is too old for it. */
  | "notSupported"
  /** Nothing stands at `place` any more. */
  | "placeGone"
  /** Something else than cells is selected, such as a chart. */
  | "noCellSelected"
  /** Excel refused, and says no more. */
  | "refused";

/** What the workbook is like after a failure. */
export type Aftermath =
  /** Nothing was written, or all of it was taken back. */
  | "asBefore"
  /** It could not be taken back now; the next start does. */
  | "unfinished";

/** A failure as data. */
export interface Failure {
  readonly code: FailureCode;
  readonly aftermath: Aftermath;
  /** A sheet or a cell: `Bemanding!D6`. */
  readonly place?: string;
  /** Excel's own code and place, for those who look for the cause. */
  readonly detail?: string;
}

/** Either what was asked for, or why not. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
