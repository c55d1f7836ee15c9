/** A request with the answer to it, or with the code by which it was refused unread. */
export type Exchange = { readonly request: unknown; readonly flags: number } & (
  { readonly response: unknown } | { readonly error: { readonly code: string } }
);

/** What a client asked and what an Excel answered, as the add-in's development switch writes it. */
export interface Recording {
  readonly client: {
    readonly version: string;
    readonly platform: string;
    readonly hostVersion: string;
    readonly language: string;
  };
  readonly recordedOn: string;
  /** The names of the empty sheets that it began with. */
  readonly sheets: readonly [string, ...string[]];
  readonly exchanges: readonly Exchange[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function isExchange(value: unknown): boolean {
  if (!isObject(value) || !isObject(value["request"])) return false;
  const { flags, response, error } = value;
  const isRefusal = isObject(error) && typeof error["code"] === "string";
  return Number.isInteger(flags) && (isObject(response) || isRefusal);
}

/**
 * Reads a recording.
 *
 * @throws Error where the text is none, or holds no exchange that could be compared
 */
export function parseRecording(text: string): Recording {
  const found: unknown = JSON.parse(text);
  if (!isObject(found)) throw new Error("a recording is an object");
  const { client, sheets, exchanges } = found;
  if (!isObject(client) || typeof client["language"] !== "string")
    throw new Error("a recording says with which client it was made");
  if (!Array.isArray(sheets) || sheets.length === 0)
    throw new Error("a recording names the sheets that it began with");
  if (!Array.isArray(exchanges) || exchanges.length === 0 || !exchanges.every(isExchange))
    throw new Error("a recording holds requests, each with its answer");
  return found as unknown as Recording;
}
