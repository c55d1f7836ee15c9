import type { InputKey } from "../../sensitivity/index.js";

/** The words of sensitivities and searches in one language. */
export interface SensitivityTexts {
  readonly captions: {
    readonly sensitivity: (subject: string) => string;
    readonly goal: (subject: string, figure: string, target: string) => string;
  };
  /** What an input is of the thing it belongs to; nothing where its name says so. */
  readonly aspects: Readonly<Record<InputKey, string>>;
  readonly percentPoints: (amount: string) => string;
  readonly notStated: string;
  readonly plansValue: (value: string) => string;
  readonly oneAtATime: string;
  readonly atMost: (target: string) => string;
  readonly atLeast: (target: string) => string;
  readonly value: string;
  readonly deviation: string;
  readonly plans: string;
  readonly keeps: string;
  readonly breaks: string;
  readonly closest: string;
  readonly metExactly: string;
  readonly notMetExactly: string;
  readonly outOfReach: (from: string, to: string) => string;
  readonly keptThroughout: (from: string, to: string) => string;
  readonly severalBoundaries: string;
}
