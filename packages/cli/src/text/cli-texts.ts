import type { FileFault } from "../input/file-fault.js";
import type { SyntaxFault } from "../input/syntax-fault.js";

/** What the program itself says to the reader; tables, problems and findings are worded by the core. */
export interface CliTexts {
  readonly faults: Readonly<Record<FileFault, (detail: string) => string>>;
  /** What is wrong with JSON, as the end of "is not valid JSON: …". */
  readonly syntax: Readonly<Record<SyntaxFault, string>>;
  readonly emptyFile: string;
  readonly unexpected: (message: string) => string;
  readonly emptyTable: Readonly<Record<"needsPlan" | "needsView", (key: string) => string>>;
  readonly view: {
    readonly baseline: string;
    readonly scenario: (name: string) => string;
    readonly proposals: (titles: string) => string;
    readonly asOf: (date: string) => string;
    /** What there is to choose, for a reader who has chosen nothing. */
    readonly scenarios: (ids: string) => string;
    readonly adoptable: (ids: string) => string;
  };
  readonly finding: string;
  readonly findings: string;
  /** Where a finding stands that every outcome has. */
  readonly everywhere: string;
  readonly validate: {
    readonly baseline: string;
    readonly holds: (file: string, scenarios: number, proposals: number) => string;
    readonly problems: (file: string, count: number) => string;
    readonly findings: (file: string, count: number) => string;
  };
  readonly restate: {
    readonly caption: (subject: string) => string;
    readonly corner: (unit: string) => string;
    readonly factor: string;
    readonly several: string;
    readonly all: string;
    readonly factorNote: (from: string) => string;
    readonly severalNote: string;
    readonly currentNote: string;
    readonly leftOut: (levels: string, reason: string) => string;
  };
  readonly onlyIn: (scenario: string) => string;
  readonly appraise: {
    readonly onTopOf: (view: string) => string;
    readonly noProposals: string;
    readonly allAdopted: string;
  };
  readonly inputs: {
    readonly caption: (plan: string) => string;
    readonly path: string;
    readonly input: string;
    readonly value: string;
    readonly note: string;
  };
  /** How arguments are written, in place of what the core calls its forms. */
  readonly forms: {
    readonly values: string;
    readonly range: string;
    readonly starts: string;
    readonly prices: string;
    readonly expected: string;
  };
  /** What is wrong with the step of a range. */
  readonly steps: Readonly<
    Record<"missing" | "downwards" | "upwards" | "zero" | "months", (example: string) => string>
  >;
  readonly workbook: {
    /** What stands before a change that is told beside the output. */
    readonly changed: string;
    readonly change: (input: string, before: string, now: string) => string;
    readonly written: (file: string) => string;
    readonly changes: {
      readonly caption: string;
      readonly none: string;
      readonly cell: string;
      readonly input: string;
      readonly before: string;
      readonly now: string;
    };
    readonly verify: {
      readonly caption: string;
      readonly check: string;
      readonly result: string;
      readonly plan: string;
      readonly intact: string;
      readonly changed: string;
      readonly inputs: string;
      readonly structure: string;
      readonly controls: string;
      readonly figures: string;
      readonly count: (count: number) => string;
      readonly compared: (compared: number, deviations: number) => string;
      readonly control: string;
      readonly figure: string;
      readonly deviations: string;
      readonly shown: string;
      readonly expected: string;
    };
    readonly diff: {
      readonly caption: (first: string, second: string) => string;
      readonly none: string;
      readonly only: (name: string) => string;
      readonly value: string;
    };
  };
  readonly planTwice: string;
  readonly noCombinationMeets: string;
  readonly goalMissed: (input: string) => string;
  readonly initWritten: (file: string) => string;
}
