import { isFields } from "./protocol/messages.js";
import { done } from "./calls/call.js";

/** Ribbon buttons that were pressed, until the add-in says `event.completed()`. */
export class Commands {
  readonly #waiting = new Map<string, () => void>();
  #count = 0;

  /** @param send - tells the add-in; false if it does not listen */
  async press(actionId: string, send: (data: unknown) => boolean): Promise<void> {
    this.#count += 1;
    const id = `command-${this.#count}`;
    const completed = new Promise<void>((resolve) => this.#waiting.set(id, resolve));
    if (!send([id, actionId, JSON.stringify({ source: { id: actionId } })])) {
      this.#waiting.delete(id);
      throw new Error(`the add-in does not listen to its buttons: ${actionId}`);
    }
    await completed;
  }

  /** The id of what was completed comes first among the arguments. */
  readonly completed = (data: unknown): unknown => {
    const id = isFields(data) ? String(data["0"]) : "";
    this.#waiting.get(id)?.();
    this.#waiting.delete(id);
    return done;
  };
}
