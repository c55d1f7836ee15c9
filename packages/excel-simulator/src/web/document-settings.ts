/** Settings that the Common API keeps in the document; each value is JSON. */
export interface DocumentSettings {
  read(): readonly (readonly [key: string, json: string])[];
  /** The whole bag, as `saveAsync` sends it: what is not in it is gone. */
  save(settings: readonly (readonly [key: string, json: string])[]): void;
}
