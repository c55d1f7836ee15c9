import { refusalIn } from "./excel-error.js";
import type { Failure, Reply } from "./failure.js";
import type { Work } from "./workbook-port.js";

/** Thrown within a batch to give it up for a reason. */
export class BatchFailure extends Error {
  override readonly name = "BatchFailure";

  constructor(readonly failure: Pick<Failure, "code" | "place">) {
    super(failure.code);
  }
}

/** Long for a request: Excel calculates before it answers, and does not answer while somebody types in a cell. */
const usualLimit = 60_000;

/** One after another: a batch that began in between would see half of what another does. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Asks Excel, when what was asked before is done.
 *
 * A batch that was given up sends nothing more, also where an answer comes late; what it has sent by then
 * stays done. Errors that are not Excel's are thrown: they are mistakes of the program.
 *
 * @param batch - does all its waiting by `context.sync()`; it must not call `run` itself
 * @param work - `signal` calls off what has not been sent yet; `limit` holds for each request
 * @param same - where objects of an earlier batch are used again, the context they belong to
 * @returns what the batch gave, or why not; the aftermath is that of a batch that only reads
 */
export function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  work: Work = {},
  same?: Excel.RequestContext,
): Promise<Reply<T>> {
  const turn = last.then(() => runNow(batch, work, same));
  last = turn.catch(() => undefined);
  return turn;
}

async function runNow<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  work: Work,
  same: Excel.RequestContext | undefined,
): Promise<Reply<T>> {
  try {
    checkSignal(work);
    const previous = same && { previousObjects: same };
    // No `mergeUndoGroup`: it refuses XML parts, which go with every writing
    // (https://github.com/OfficeDev/office-js/issues/6415).
    const value = await Excel.run({ delayForCellEdit: true, ...previous }, async (context) => {
      const sending = guard(context, work);
      const given = await batch(context);
      sending.isOver = true;
      return given;
    });
    return { ok: true, value };
  } catch (error) {
    const failure = error instanceof BatchFailure ? error.failure : refusalIn(error);
    if (!failure) throw error;
    return { ok: false, failure: { ...failure, aftermath: "asBefore" } };
  }
}

function checkSignal({ signal }: Work): void {
  if (signal?.aborted) throw new BatchFailure({ code: "cancelled" });
}

/**
 * Lets each request of a batch wait no longer than its limit, and none go after the work was called off.
 *
 * @returns whether the batch is over: the client sends a last request then, with what is left to send
 */
function guard(context: Excel.RequestContext, work: Work): { isOver: boolean } {
  const sending = { isOver: false };
  const sync = context.sync.bind(context);
  context.sync = async <P>(passThrough?: P): Promise<P> => {
    if (!sending.isOver) checkSignal(work);
    return inTime(sync(passThrough), work.limit ?? usualLimit);
  };
  return sending;
}

async function inTime<T>(answer: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BatchFailure({ code: "noAnswer" })), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
