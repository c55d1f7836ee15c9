import type { Reply } from "../failure.js";
import { run } from "../run.js";
import type { FoundWorkbook, Work } from "../workbook-port.js";
import { journalNamespace } from "../write/namespaces.js";
import { chooseSheets } from "./choose-sheets.js";
import { readOutline } from "./outline.js";
import { mostCells, readCells } from "./read-cells.js";

const repair = async (): Promise<Reply<unknown>> => (await import("../journal/repair.js")).repair();

type Read = Omit<FoundWorkbook, "wasRepaired">;

/** Nothing where a writing was broken off: what stands there is half of it. */
const readWhole = (work: Work): Promise<Reply<Read | undefined>> =>
  run(async (context) => {
    const { sheets, names, carried, namespaces } = await readOutline(context);
    if (namespaces.includes(journalNamespace)) return undefined;
    const cells = await readCells(context, chooseSheets(sheets, carried, mostCells), work);
    return {
      workbook: {
        sheets: sheets.map(({ id, name }) => ({ name, cells: cells.get(id) ?? new Map() })),
        names,
        carried,
      },
      isEmpty: sheets.every(({ used }) => !used),
    };
  }, work);

/**
 * Reads the workbook, for `readPlan`: which sheets, names and parts it has in two requests, and in a third
 * the cells of a plan of usual size. Where no plan travels in it no cells are read, and where it is large
 * none of a sheet that cannot be of the plan; such a sheet is named, and looks empty. A writing that was
 * broken off is taken back first.
 *
 * The calendar is taken to begin in 1900: Office.js does not say where it begins in 1904.
 *
 * @param takeBack - takes back what was broken off
 */
export async function read(
  work: Work = {},
  takeBack: () => Promise<Reply<unknown>> = repair,
): Promise<Reply<FoundWorkbook>> {
  const first = await readWhole(work);
  if (!first.ok) return first;
  if (first.value) return { ok: true, value: { ...first.value, wasRepaired: false } };
  const repaired = await takeBack();
  if (!repaired.ok) return unfinished(repaired);
  const again = await readWhole(work);
  if (!again.ok) return again;
  return again.value
    ? { ok: true, value: { ...again.value, wasRepaired: true } }
    : unfinished({ ok: false, failure: { code: "refused", aftermath: "unfinished" } });
}

const unfinished = ({ failure }: Exclude<Reply<never>, { ok: true }>): Reply<never> => ({
  ok: false,
  failure: { ...failure, aftermath: "unfinished" },
});
