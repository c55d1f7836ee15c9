/** Which events the add-in listens to, and on what. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();

  add(type: number, target: string): void {
    this.#change(type, target, 1);
  }

  remove(type: number, target: string): void {
    this.#change(type, target, -1);
  }

  has(type: number, target: string): boolean {
    return (this.#counts.get(`${type} ${target}`) ?? 0) > 0;
  }

  #change(type: number, target: string, by: number): void {
    const key = `${type} ${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) + by));
  }
}
