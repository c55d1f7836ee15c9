import type { Reply } from "../failure.js";
import { selection } from "../selection/selection.js";
import { gather } from "./gather.js";
import { listen } from "./listen.js";

/** Whoever runs over the cells with the arrow keys is told of where they stop. */
const moment = 100;

/**
 * Tells which cell the user has selected, also by going to another sheet.
 *
 * Excel is asked for it: its events name the sheet by an id, and that of another sheet names no cell.
 */
export function onSelection(listener: (address: string) => void): Promise<Reply<() => void>> {
  let isListening = true;
  const tell = async (): Promise<void> => {
    const selected = await selection();
    if (isListening && selected.ok) listener(selected.value);
  };
  const moves = gather<null>(moment, () => void tell());
  const moved = (): Promise<void> => {
    moves.add(null);
    return Promise.resolve();
  };
  return listen(
    async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onSelectionChanged.add(moved),
        worksheets.onActivated.add(moved),
      ];
      await context.sync();
      return handlers;
    },
    () => {
      isListening = false;
      moves.stop();
    },
  );
}
