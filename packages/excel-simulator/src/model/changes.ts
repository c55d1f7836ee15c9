import { ExcelError } from "../excel-error.js";

type Action = () => void;

/**
 * Every change of the workbook goes through here, so that it can be taken back, and so that a workbook
 * which is read-only refuses before anything has happened.
 */
export class Changes {
  readOnly = false;
  #steps: Action[][] = [];
  #open: Action[] | undefined;

  make(apply: Action, undo: Action): void {
    // A document opened for reading refuses as a protected sheet does.
    if (this.readOnly) throw new ExcelError("AccessDenied");
    apply();
    if (this.#open) this.#open.push(undo);
    else this.#steps.push([undo]);
  }

  /** What one user action or one call of the API changes is one step of undo. */
  step<T>(action: () => T): T {
    if (this.#open) return action();
    const step: Action[] = [];
    this.#open = step;
    try {
      return action();
    } finally {
      this.#open = undefined;
      if (step.length > 0 && !this.#forgotten(step)) this.#steps.push(step);
    }
  }

  /** Takes the last step back; false if there is none. */
  undo(): boolean {
    const step = this.#steps.pop();
    for (const undo of step?.toReversed() ?? []) undo();
    return step !== undefined;
  }

  get undoable(): number {
    return this.#steps.length;
  }

  /**
   * What cannot be undone takes everything before it along.
   *
   * Follows https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
   */
  forget(): void {
    this.#steps = [];
    if (this.#open) this.#open.length = 0;
    this.#cleared = this.#open;
  }

  #cleared: Action[] | undefined;

  #forgotten(step: Action[]): boolean {
    const forgotten = this.#cleared === step;
    this.#cleared = undefined;
    return forgotten;
  }
}
