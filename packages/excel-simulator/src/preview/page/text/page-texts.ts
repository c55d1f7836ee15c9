import type { ErrorCode } from "../../../excel-error.js";

/** What the page says, in one language. */
export interface PageTexts {
  readonly title: string;
  readonly open: string;
  readonly download: string;
  readonly undo: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly spreadsheet: string;
  readonly taskPane: string;
  /** What a new sheet is called. */
  readonly sheetName: (number: number) => string;
  readonly grid: (sheet: string) => string;
  readonly editing: (address: string) => string;
  readonly ready: string;
  readonly opened: (name: string, sheets: number, cells: number) => string;
  /** What of a file is not carried. */
  readonly openedWithout: string;
  readonly downloaded: (name: string) => string;
  readonly downloadedWithout: string;
  readonly noSuchPlace: (text: string) => string;
  readonly refused: (code: ErrorCode) => string;
  readonly chart: (kind: ChartKind, title: string) => string;
  readonly chartKinds: Readonly<Record<ChartKind, string>>;
}

export type ChartKind = "columns" | "lines" | "bars" | "other";
