import { ExcelError } from "../excel-error.js";
import type { ExcelObject } from "./excel-object.js";

/** Objects that the client keeps between requests, until it lets go of them. */
export class References {
  readonly #objects = new Map<string, ExcelObject>();
  readonly #ids = new WeakMap<ExcelObject, string>();
  #count = 0;

  keep(object: ExcelObject): string {
    const known = this.idOf(object);
    if (known !== undefined) return known;
    this.#count += 1;
    const id = `reference-${this.#count}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: ExcelObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  find(id: string): ExcelObject | undefined {
    return this.#objects.get(id);
  }

  get(id: string): ExcelObject {
    const object = this.find(id);
    if (!object) throw new ExcelError("InvalidReference");
    return object;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  releaseAll(): void {
    this.#objects.clear();
  }

  get count(): number {
    return this.#objects.size;
  }
}
