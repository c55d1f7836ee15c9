import type { EventEntry, RichApiAnswer, RichApiHost } from "./rich-api-host.js";

/**
 * A host whose place another may take while the client lives on. What is asked before there is one
 * waits for it: a client that has just started says so at once.
 */
export class HostSwitch implements RichApiHost {
  readonly #listeners = new Set<(entries: readonly EventEntry[]) => void>();
  readonly #connected: Promise<void>;
  #tellConnected: () => void = () => undefined;
  #host: RichApiHost | undefined;
  #stopListening: () => void = () => undefined;

  constructor() {
    this.#connected = new Promise((resolve) => (this.#tellConnected = resolve));
  }

  /** From now on it is this host that answers. */
  connect(host: RichApiHost): void {
    this.#stopListening();
    this.#host = host;
    this.#stopListening = host.onEvents((entries) => {
      for (const listener of this.#listeners) listener(entries);
    });
    this.#tellConnected();
  }

  async answer(request: string, flags: number): Promise<RichApiAnswer> {
    if (!this.#host) await this.#connected;
    if (!this.#host) throw new Error("no host was connected");
    return this.#host.answer(request, flags);
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
