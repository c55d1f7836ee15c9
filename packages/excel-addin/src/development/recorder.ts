/**
 * What the client asked and what Excel answered, for a simulated Excel to be compared with.
 *
 * Cell contents are in it: that is what a recording is for. Who the user is and where the file lies are not.
 */
export interface Recording {
  readonly client: {
    /** Of office.js. */
    readonly version: string;
    readonly platform: string;
    /** Of Excel. */
    readonly hostVersion: string;
    /** The language that numbers are shown in. */
    readonly language: string;
  };
  /** The day, `2026-11-23`. */
  readonly recordedOn: string;
  /** The names of the empty sheets that it began with. */
  readonly sheets: readonly string[];
  readonly exchanges: readonly Exchange[];
}

/** A request with the answer to it, or with the code by which it was refused unread. */
type Exchange = { readonly request: unknown; readonly flags: number } & (
  { readonly response: unknown } | { readonly error: { readonly code: string } }
);

/** What an executor of the client's promises: `HttpStatusCode` and its like in the client's own code. */
interface ExecutorAnswer {
  readonly ErrorCode: string | null;
  readonly Body: unknown;
}

/** What carries a request to Excel. The client makes one for each context, and not the same on every platform. */
interface Executor {
  executeAsync(
    customData: string,
    flags: number,
    message: { readonly Body: unknown },
  ): OfficeExtension.IPromise<ExecutorAnswer>;
}

/** As text, since the client goes on working on both. */
interface KeptExchange {
  readonly request: string;
  readonly flags: number;
  answer?: string;
}

/** What stands in place of a text that is nobody else's business. */
export const leftOut = "(left out)";

const personal: ReadonlySet<string> = new Set([
  "Author",
  "AuthorEmail",
  "AuthorName",
  "Company",
  "Email",
  "LastAuthor",
  "Manager",
  "UserName",
]);

const isFileName = (key: string, text: string): boolean =>
  key === "Name" && /\.xl[a-z]{1,2}$/i.test(text);

/** Leaves out who wrote a document, and what its file is called. */
export function withoutPersons(recorded: unknown): unknown {
  if (Array.isArray(recorded)) return recorded.map(withoutPersons);
  if (typeof recorded !== "object" || recorded === null) return recorded;
  return Object.fromEntries(
    Object.entries(recorded).map(([key, value]: [string, unknown]) => {
      const isPersonal = typeof value === "string" && (personal.has(key) || isFileName(key, value));
      return [key, isPersonal ? leftOut : withoutPersons(value)];
    }),
  );
}

function exchangeOf({ request, flags, answer }: KeptExchange): Exchange[] {
  if (answer === undefined) return [];
  const asked = { request: withoutPersons(JSON.parse(request)), flags };
  const { ErrorCode: code, Body: response } = JSON.parse(answer) as ExecutorAnswer;
  return [
    code === null || code === ""
      ? { ...asked, response: withoutPersons(response) }
      : { ...asked, error: { code } },
  ];
}

/** Carries as the executor does, and keeps what went to and fro. */
const listeningTo = (executor: Executor, kept: KeptExchange[]): Executor => ({
  executeAsync(customData, flags, message) {
    const exchange: KeptExchange = { request: JSON.stringify(message.Body), flags };
    kept.push(exchange);
    return executor.executeAsync(customData, flags, message).then((answer) => {
      exchange.answer = JSON.stringify(answer);
      return answer;
    });
  },
});

/**
 * The client puts an executor into `_requestExecutor` of each of its contexts before it asks anything: with
 * every platform's client, whatever it then talks to. This is the one place that all requests pass.
 */
function listen(kept: KeptExchange[]): void {
  const executors = new WeakMap<object, Executor>();
  Object.defineProperty(OfficeExtension.ClientRequestContext.prototype, "_requestExecutor", {
    configurable: true,
    get(this: object) {
      return executors.get(this);
    },
    set(this: object, executor: Executor) {
      executors.set(this, listeningTo(executor, kept));
    },
  });
}

/** @throws Error where a sheet holds something: what stands in it would be recorded, and no replay has it */
async function namesOfEmptySheets(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("address");
    await context.sync();
    if (used.some(({ isNullObject }) => !isNullObject))
      throw new Error("A recording begins in an empty workbook.");
    return worksheets.items.map(({ name }) => name);
  });
}

/** The boot loader's; a page alone has it. */
const clientVersion = (): string =>
  (globalThis as { OSF?: { ConstantNames?: { FileVersion?: string } } }).OSF?.ConstantNames
    ?.FileVersion ?? "unknown";

function clientNow(): Recording["client"] {
  const { diagnostics, contentLanguage } = Office.context;
  const { platform, version } = diagnostics;
  return {
    version: clientVersion(),
    platform: String(platform),
    hostVersion: version,
    language: contentLanguage,
  };
}

/**
 * Records everything that the client asks from now on, until the page is left. Contexts that have asked
 * before go unheard.
 *
 * @returns gives what was recorded so far
 * @throws Error where the workbook is not empty
 */
export async function startRecording(): Promise<() => Recording> {
  const sheets = await namesOfEmptySheets();
  const [client, recordedOn] = [clientNow(), new Date().toISOString().slice(0, 10)];
  const kept: KeptExchange[] = [];
  listen(kept);
  return () => ({ client, recordedOn, sheets, exchanges: kept.flatMap(exchangeOf) });
}

/** Hands a recording over as a file, named by platform and day. */
export function downloadRecording(recording: Recording): void {
  const { client, recordedOn } = recording;
  const text = `${JSON.stringify(recording, null, 2)}\n`;
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = href;
  link.download = `${client.platform.toLowerCase()}-${recordedOn}.json`;
  link.click();
  URL.revokeObjectURL(href);
}
