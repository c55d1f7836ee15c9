import type { EventEntry } from "./events/event-entry.js";

/** Calls of custom functions travel beside the events, by a category and a type of their own. */
const category = 1;
const invocation = 1000;

/** What a custom function gave: a value, or the number of an error with what the function says about it. */
export type CustomFunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** `CustomFunctionProxy._getCustomFunctionResultErrorCodeFromErrorCode`, read backwards. */
const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Calls the add-in's own functions through the real runtime, and waits for what they give. */
export class CustomFunctionCalls {
  readonly #send: (entry: EventEntry) => void;
  readonly #waiting = new Map<number, (result: CustomFunctionResult) => void>();
  #count = 0;

  constructor(send: (entry: EventEntry) => void) {
    this.#send = send;
  }

  /**
   * @param name - as it was associated, in capitals
   * @param values - what the arguments are; `null` for one left out
   */
  call(name: string, values: readonly unknown[], address: string): Promise<CustomFunctionResult> {
    this.#count += 1;
    const id = this.#count;
    const message = JSON.stringify([id, name, values, address, 0]);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send([category, invocation, "", message, "", false]);
    });
  }

  /** Each result is `[id, whether it went well, value, error]`. */
  receive(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results as readonly unknown[]) {
      if (!Array.isArray(result)) continue;
      const [id, ok, value, error] = result as readonly unknown[];
      if (typeof id !== "number") continue;
      this.#waiting.get(id)?.(ok === true ? { ok, value } : failure(value, error));
      this.#waiting.delete(id);
    }
  }
}

function failure(value: unknown, error: unknown): CustomFunctionResult {
  const known = typeof error === "number" ? errors[error] : undefined;
  return {
    ok: false,
    error: known ?? "#VALUE!",
    message: typeof value === "string" ? value : "",
  };
}
