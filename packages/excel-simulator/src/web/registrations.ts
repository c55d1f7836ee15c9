import { isFields, type ClientMessage } from "./protocol/messages.js";
import { event } from "./protocol/numbers.js";

const told: readonly unknown[] = Object.values(event);

/** By its number in `OSF.DDA.EventDispId`. */
export const eventOf = ({ data }: ClientMessage): unknown =>
  isFields(data) ? data["eventDispId"] : undefined;

/** Whether the host ever tells of it. */
export const isTold = (message: ClientMessage): boolean => told.includes(eventOf(message));

/** What the add-in listens to, each by the message that asked for it. */
export class Registrations {
  readonly #messages = new Map<unknown, ClientMessage>();

  add(message: ClientMessage): void {
    this.#messages.set(eventOf(message), message);
  }

  remove(message: ClientMessage): void {
    this.#messages.delete(eventOf(message));
  }

  of(event: number): ClientMessage | undefined {
    return this.#messages.get(event);
  }
}
