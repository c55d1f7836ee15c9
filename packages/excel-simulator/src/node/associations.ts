type Run = (...given: unknown[]) => unknown;

/**
 * The add-in's functions by their names in capitals, as the client looks them up.
 *
 * The client reads this but does not bring it: it is `OfficeExt.Association` of the boot loader
 * office.js, which needs a page.
 */
export class Associations {
  readonly mappings: Record<string, Run> = {};
  readonly #listeners: (() => void)[] = [];

  readonly associate = (name: string, run: Run): void => {
    this.mappings[name.toUpperCase()] = run;
    for (const tell of this.#listeners) tell();
  };

  onchange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
