import type { Locale, Plan, Problem, View } from "@aarsvaerk/core";
import type { InputChange, PlanReading, ReadingFinding } from "@aarsvaerk/workbook";
import type { Failure } from "../office/failure.js";
import type { Foreseen, Writing, Written } from "../office/workbook-port.js";

/** The views of the pane, in the order of their tabs. */
export const tabs = [
  "proposals",
  "scenarios",
  "compare",
  "insert",
  "assumptions",
  "calculation",
  "sheetChanges",
] as const;
export type Tab = (typeof tabs)[number];

/** A change of a cell that the plan in the pane does not take without being told. */
export interface Conflict extends InputChange {
  readonly why:
    /** The same input was changed in the pane too, to something else. */
    | "bothChanged"
    /** The pane has no such input any more: its line was removed. */
    | "gone"
    /** The plan in the pane would not hold together with it; `problems` say why. */
    | "refused";
  /** What the pane holds; nothing where it leaves the input out. */
  readonly inPane?: InputChange["new"];
  readonly problems?: readonly Problem[];
}

/** The plan that sheets were made of, and how. */
export interface WrittenSheets {
  readonly plan: Plan;
  /** What the switches of the sheets say. */
  readonly view: View;
  /** What they showed when they were written, and can show again. */
  readonly alsoShown?: readonly View[];
  readonly locale: Locale;
}

/** How the sheets stand to the plan in the pane. */
export interface SheetsState {
  /** The plan that the sheets were written of, with language and view; nothing where there are none. */
  readonly written?: WrittenSheets;
  /** That plan with what the cells say now, as far as it is known; nothing where they make no plan. */
  readonly read?: Plan;
  /** What sheets of the plan are called, also one that is not there, and one that was renamed. */
  readonly names: readonly string[];
  /** Changes that came from cells and that the plan in the pane has taken in. */
  readonly taken: readonly InputChange[];
  /** Changes of cells that the user turned down: the next writing puts back what the pane says. */
  readonly turnedDown: readonly InputChange[];
  readonly conflicts: readonly Conflict[];
  /** Cells that are broken, and what else reading found. */
  readonly findings: readonly ReadingFinding[];
  /** The workbook has got another plan, while the one in the pane was changed: the user chooses. */
  readonly other?: PlanReading;
}

/** What runs just now. */
export interface Running {
  readonly what: "reading" | "foreseeing" | "writing" | "undoing";
  /** From 0 to 1; nothing before it is known. */
  readonly done?: number;
  readonly canCancel: boolean;
  /** Whether it is known from the start to take its time. */
  readonly isLong: boolean;
}

/** What went well. */
export type Deed =
  | "written"
  | "undone"
  | "copied"
  | "repaired"
  /** A plan was opened; `count` cells were changed since its sheets were written. */
  | "opened"
  /** `count` changes came from cells. */
  | "fetched"
  /** The sheets say all that the plan says. */
  | "nothingToWrite"
  /** The cells and the plan in the pane agree. */
  | "nothingToFetch";

/** What the pane tells: something that went well, or not. */
export type Message =
  | { readonly kind: "failure"; readonly failure: Failure }
  | { readonly kind: "badFile"; readonly name: string; readonly problems: readonly FileProblem[] }
  /** The plan cannot be what was asked for. */
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  /** Before the sheets are written, `count` changes of cells have to be settled. */
  | { readonly kind: "unsettled"; readonly count: number }
  /** The sheets have changed while the user was asked; here is what would change now. */
  | { readonly kind: "askedAgain" }
  /** Cells were broken: the plan keeps what it held. */
  | { readonly kind: "broken" }
  | { readonly kind: "copyRefused" }
  /** A mistake of the program; `detail` is for those who look for the cause. */
  | { readonly kind: "unexpected"; readonly detail: string }
  | {
      readonly kind: "done";
      readonly what: Deed;
      readonly count?: number;
      /** What can be shown of it in the workbook: `Bemanding!A1:N11`. */
      readonly place?: string;
    };

/** What is wrong with a file, and where: counted from 1. */
export interface FileProblem {
  readonly problem: Problem;
  readonly line?: number;
  readonly column?: number;
}

/** A writing that the user was shown and has not answered. */
export interface Proposed {
  readonly writing: Writing;
  readonly foreseen: Foreseen;
  /** What the sheets would be of. */
  readonly of?: WrittenSheets;
  /** The sheet that the user will want to see. */
  readonly shows?: string;
}

/** A figure of a table in the pane that the user asked about. */
interface AskedFigure {
  readonly path: string;
  /** The view that the table shows it in. */
  readonly view: View;
  /** The cell that was selected then: selecting another one asks about that. */
  readonly selected?: string;
}

/** Everything the pane shows. Immutable. */
export interface PaneState {
  readonly locale: Locale;
  readonly tab: Tab;
  /** What the workbook held when it was read; nothing before that. */
  readonly found?: "nothing" | "plan" | "unreadablePlan" | "somethingElse";
  /** The plan that is worked on; nothing before one is begun or found. */
  readonly plan?: Plan;
  /** The plan as it was before the last edits, the latest last. */
  readonly past: readonly Plan[];
  /** Scenario and price level that the pane shows; the sheets have switches of their own. */
  readonly view: View;
  readonly sheets: SheetsState;
  readonly proposed?: Proposed;
  /** The last writing that can be taken back. */
  readonly undoable?: Written;
  /** How the sheets of the plan stood before it, where it wrote them. */
  readonly sheetsBefore?: SheetsState;
  readonly running?: Running;
  readonly message?: Message;
  /** The cell that the user has selected in the sheet: `Intensiveret indsats!B5`. */
  readonly selected?: string;
  readonly asked?: AskedFigure;
  /** Whether edits of cells are told as they happen. */
  readonly isListening: boolean;
}
