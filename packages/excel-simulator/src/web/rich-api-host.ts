/** What happened in the workbook, as the client takes it: category, type, target, message, id, whether it came from afar. */
export type EventEntry = readonly unknown[];

export type RichApiAnswer =
  | { readonly body: string }
  /** Refused before anything was decoded, by a number of `officeError`. */
  | { readonly officeError: number };

/** What answers the requests; the door knows nothing of the workbook behind it. */
export interface RichApiHost {
  answer(request: string, flags: number): Promise<RichApiAnswer>;
  /** @returns how to stop listening */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
}
