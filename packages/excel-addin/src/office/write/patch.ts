import type { Chart, ConditionalLook, TypingRule } from "@aarsvaerk/workbook";
import type { Input } from "./input.js";
import type { LookProperty, LookValue } from "./look.js";

/** How a sheet is printed: A4, landscape, one page wide. */
export interface Page {
  /** `A1:G40` */
  readonly area: string;
  /** 0 is as many as it takes. */
  readonly pagesLong: number;
  /** `$1:$4` */
  readonly titleRows: string | null;
}

/** A chart with the name it is found by. */
export interface NamedChart {
  readonly name: string;
  readonly chart: Chart;
  /** How the figures of its axis are shown. */
  readonly numberFormat: string;
}

/** Inputs of a block, row by row; `null` leaves a cell alone. */
export type Inputs = readonly (readonly (Input | null)[])[];

interface On<Kind extends string, Value> {
  readonly kind: Kind;
  readonly sheet: string;
  /** What it was; `null` where nobody has to know. */
  readonly before: Value | null;
  readonly after: Value | null;
}

interface OnBlock<Kind extends string, Value> extends On<Kind, Value> {
  /** `A4:H12`; columns as `A:C`, rows as `3:3`. */
  readonly block: string;
}

/** The sheet that another stands after; `null` is none: it is the first. */
export interface SheetPlace {
  readonly after: string | null;
}

/** Whether there is such a sheet, and where; without a place it is the last. */
export interface SheetPatch {
  readonly kind: "sheet";
  readonly sheet: string;
  readonly place: SheetPlace | null;
  readonly before: boolean;
  readonly after: boolean;
  /** The cells that are ours. */
  readonly extent: string;
  /** What is ours in them, row by row. */
  readonly fingerprints: readonly string[];
  /** How many charts are ours on it. */
  readonly charts: number;
}

export type CellsPatch = OnBlock<"cells", Inputs>;
export type MergedPatch = OnBlock<"merged", boolean>;

/**
 * One thing that is changed, with what it was and what it becomes: done in one direction it is a writing,
 * in the other it is taken back. Doing it twice is doing it once.
 */
export type Patch =
  | SheetPatch
  | CellsPatch
  | (OnBlock<"look", LookValue> & { readonly property: LookProperty })
  /** Looks that nobody has read: `false` is none, as on a new sheet. */
  | OnBlock<"looks", boolean>
  /** Points. */
  | OnBlock<"width", number>
  | OnBlock<"height", number>
  | MergedPatch
  | OnBlock<"typing", TypingRule>
  | On<"frozen", { readonly rows: number; readonly columns: number }>
  | On<"gridlines", boolean>
  | On<"page", Page>
  /** `blocks` are all that have one of ours before or after: what else has some is somebody's. */
  | (On<"conditions", readonly ConditionalLook[]> & { readonly blocks: readonly string[] })
  | (On<"chart", NamedChart> & { readonly name: string })
  | {
      readonly kind: "name";
      readonly name: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  /**
   * The XML parts of a namespace, such as the plan that travels with the workbook; more than one where
   * somebody else put it there.
   */
  | {
      readonly kind: "parts";
      readonly namespace: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/** Which of the two a workbook is to be like. */
export type Side = "before" | "after";

export const otherSide = { before: "after", after: "before" } as const satisfies Record<Side, Side>;

/** The same, the other way round. */
export function turned<P extends Patch>(patch: P): P {
  return { ...patch, before: patch.after, after: patch.before };
}

/** Which sheets are not there on one side. */
export const sheetsMissing = (patches: readonly Patch[], side: Side): ReadonlySet<string> =>
  new Set(
    patches.flatMap((patch) => (patch.kind === "sheet" && !patch[side] ? [patch.sheet] : [])),
  );
