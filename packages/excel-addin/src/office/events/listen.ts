import type { Reply } from "../failure.js";
import { run } from "../run.js";

interface Handler {
  readonly remove: () => void;
}

/** Nobody waits for it, but what is asked next does. */
const removalLimit = 2_000;

/**
 * Begins to listen.
 *
 * @param begin - adds the handlers
 * @param onStop - what else there is to do in the end
 * @returns how to stop; it may be called when the handlers are long gone
 */
export async function listen(
  begin: (context: Excel.RequestContext) => Promise<readonly Handler[]>,
  onStop: () => void,
): Promise<Reply<() => void>> {
  const listening = await run(async (context) => ({ handlers: await begin(context), context }));
  if (!listening.ok) return listening;
  const { handlers, context } = listening.value;
  const remove = async (same: Excel.RequestContext): Promise<void> => {
    for (const handler of handlers) handler.remove();
    await same.sync();
  };
  const stop = (): void => {
    onStop();
    // Excel lets go of handlers only in the context in which they were added.
    void run(remove, { limit: removalLimit }, context);
  };
  return { ok: true, value: stop };
}
