import type { Reply } from "../failure.js";
import { run } from "../run.js";
import type { SheetEdit } from "../workbook-port.js";
import { gather } from "./gather.js";
import { listen } from "./listen.js";
import type { OwnWriting } from "./own-writing.js";

/** Something changed, as Excel tells it. */
interface Change {
  readonly sheetId: string;
  /** Nothing where the whole sheet went. */
  readonly cells?: string;
  readonly by: SheetEdit["by"];
}

/** Long enough for what one step of the user causes, short enough not to be noticed. */
const usualMoment = 300;

const authorOf = (source: string): SheetEdit["by"] => (source === "Remote" ? "coAuthor" : "user");

/** From ExcelApi 1.14 on Excel says who it was; before, what comes while the pane writes is its own. */
const tellsWho = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.14");

const isOwn = (trigger: string | undefined, { isRunning }: OwnWriting): boolean =>
  tellsWho() ? trigger === "ThisLocalAddin" : isRunning();

const withNames = (context: Excel.RequestContext): Excel.WorksheetCollection =>
  context.workbook.worksheets.load("items/id,items/name");

/** The names of sheets by their ids, as far as they were met. */
class SheetNames {
  readonly #names = new Map<string, string>();

  learn({ items }: Excel.WorksheetCollection): void {
    for (const { id, name } of items) this.#names.set(id, name);
  }

  /** Asks Excel where there is a sheet that was not met yet. */
  async of(ids: readonly string[]): Promise<(id: string) => string> {
    if (ids.some((id) => !this.#names.has(id)))
      await run(async (context) => {
        const sheets = withNames(context);
        await context.sync();
        this.learn(sheets);
      });
    return (id) => this.#names.get(id) ?? id;
  }
}

/**
 * Tells of edits that are not the pane's own: cells that were changed, and sheets that were deleted. What
 * happens within a moment is told at once.
 *
 * Excel tells the sheet by its id. Where a name cannot be found out any more the id stands in its place, so
 * that the change is told in any case; a sheet that was renamed meanwhile is told by its former name.
 *
 * @param own - tells when the pane writes, for an Excel that does not say whose a change is
 * @param moment - how long edits are gathered, in milliseconds
 */
export async function onEdits(
  listener: (edits: readonly SheetEdit[]) => void,
  own: OwnWriting,
  moment = usualMoment,
): Promise<Reply<() => void>> {
  const names = new SheetNames();
  let isListening = true;
  const tell = async (changes: readonly Change[]): Promise<void> => {
    const nameOf = await names.of(changes.map(({ sheetId }) => sheetId));
    const edits = changes.map(({ sheetId, cells, by }): SheetEdit => {
      const sheet = nameOf(sheetId);
      return { address: cells === undefined ? sheet : `${sheet}!${cells}`, by };
    });
    if (isListening) listener(edits);
  };
  const changes = gather<Change>(moment, (gathered) => void tell(gathered));
  const hear = (change: Change, isOurs: boolean): Promise<void> => {
    if (change.by === "coAuthor" || !isOurs) changes.add(change);
    return Promise.resolve();
  };
  return listen(
    async (context) => {
      const sheets = withNames(context);
      const changed = sheets.onChanged.add(({ worksheetId, address, source, triggerSource }) =>
        hear(
          { sheetId: worksheetId, cells: address, by: authorOf(source) },
          isOwn(triggerSource, own),
        ),
      );
      const deleted = sheets.onDeleted.add(({ worksheetId, source }) =>
        hear({ sheetId: worksheetId, by: authorOf(source) }, own.isRunning()),
      );
      await context.sync();
      names.learn(sheets);
      return [changed, deleted];
    },
    () => {
      isListening = false;
      changes.stop();
    },
  );
}
