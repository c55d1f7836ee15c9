import type { ReadingFinding } from "../finding.js";
import type { InputChange, ReadInput } from "../plan-reading.js";

/** What one cell says. */
export interface CellReading {
  readonly input?: ReadInput;
  readonly change?: InputChange;
  readonly finding?: ReadingFinding;
  /** The error that a formula gives which is as it was written. */
  readonly error?: string;
}
