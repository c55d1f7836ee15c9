import type { Request } from "./wire.js";

export interface LoggedRequest {
  /** What was asked and answered, as it travelled; no answer where it was refused unread. */
  readonly text: string;
  readonly body?: string;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** How many cells each write of values, formulas or formats held. */
  readonly cellsWritten: readonly number[];
  /** Excel's code, where it refused. */
  readonly refused: string | undefined;
}

type Entry = Pick<LoggedRequest, "text" | "requestBytes" | "refused"> & {
  readonly body?: string;
  readonly request?: Request;
  readonly responseBytes?: number;
};

/** What was asked, with what a limit counts. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];

  add({ request, responseBytes = 0, ...entry }: Entry): void {
    const actions = request?.Actions ?? [];
    this.entries.push({
      ...entry,
      responseBytes,
      actions: actions.length,
      cellsWritten: actions.flatMap(({ ArgumentInfo: given }) => cellsIn(given?.Arguments?.[0])),
    });
  }
}

function cellsIn(value: unknown): number[] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) return [];
  return [value.reduce((sum, row) => sum + row.length, 0)];
}
