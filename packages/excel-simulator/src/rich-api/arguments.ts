import { ExcelError } from "../excel-error.js";
import { isOfClass, type ClassName, type States } from "./excel-object.js";
import { booleanFrom, integerFrom, textFrom } from "./values.js";

/** The arguments of a call, each read as what the method wants. */
export class Arguments {
  constructor(readonly all: readonly unknown[]) {}

  isGiven(at: number): boolean {
    return this.all[at] !== undefined && this.all[at] !== null;
  }

  text(at: number): string {
    return textFrom(this.all[at]);
  }

  optionalText(at: number): string | undefined {
    return this.isGiven(at) ? this.text(at) : undefined;
  }

  integer(at: number): number {
    return integerFrom(this.all[at]);
  }

  optionalInteger(at: number): number | undefined {
    return this.isGiven(at) ? this.integer(at) : undefined;
  }

  /** What is not given is false. */
  flag(at: number): boolean {
    return this.isGiven(at) && booleanFrom(this.all[at]);
  }

  /** The state of an object that was given. */
  object<Name extends ClassName>(at: number, className: Name): States[Name] {
    const given = this.all[at];
    if (!isOfClass(given, className)) throw new ExcelError("InvalidArgument");
    return given.state;
  }
}
