import type { Changes } from "./changes.js";

/** Settings and custom XML parts: things by a key, in the order they came. */
export class Keyed<Value> {
  readonly #changes: Changes;
  readonly #values = new Map<string, Value>();

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  get keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: Value): void {
    this.#put(key, value);
  }

  delete(key: string): void {
    this.#put(key, undefined);
  }

  #put(key: string, value: Value | undefined): void {
    const before = this.#values.get(key);
    const put = (one: Value | undefined): void => {
      if (one === undefined) this.#values.delete(key);
      else this.#values.set(key, one);
    };
    this.#changes.make(
      () => put(value),
      () => put(before),
    );
  }
}
