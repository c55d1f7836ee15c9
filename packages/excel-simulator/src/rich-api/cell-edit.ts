/**
 * Whether the user is in the middle of typing in a cell.
 *
 * Follows https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
 */
export class CellEdit {
  #open = false;
  #waiting: (() => void)[] = [];

  get isOpen(): boolean {
    return this.#open;
  }

  begin(): void {
    this.#open = true;
  }

  end(): void {
    this.#open = false;
    for (const tell of this.#waiting.splice(0)) tell();
  }

  async ended(): Promise<void> {
    if (this.#open) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
