import { isFields, type ClientMessage } from "./protocol/messages.js";

const eventOf = ({ data }: ClientMessage): unknown =>
  isFields(data) ? data["eventDispId"] : undefined;

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
