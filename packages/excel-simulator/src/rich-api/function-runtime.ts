/** Whether the runtime of the add-in's own functions has started. */
export class FunctionRuntime {
  #isReady = false;
  #waiting: (() => void)[] = [];

  /** The runtime has told that it listens. */
  becomeReady(): void {
    this.#isReady = true;
    for (const tell of this.#waiting.splice(0)) tell();
  }

  async ready(): Promise<void> {
    if (!this.#isReady) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
