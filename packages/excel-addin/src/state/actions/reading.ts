import type { OwnSheets, PlanReading } from "@aarsvaerk/workbook";
import { parseAddress } from "../../office/address.js";
import type { SheetEdit, Work } from "../../office/workbook-port.js";
import { read } from "../transitions/reading.js";
import { workbookRoom } from "../workbook-room.js";
import { tell, valueOf, type ActionContext } from "./action-context.js";

/** Excel tells edits of a sheet that was renamed by its former name, or by the one it has now. */
const namesIn = (
  { findings }: PlanReading,
  { always, sometimes }: OwnSheets,
): readonly string[] => [
  ...always,
  ...sometimes,
  ...findings.flatMap(({ code, place }) => (code === "sheetRenamed" ? [place] : [])),
];

/** Reads the workbook into the state. @returns whether it could be read */
export async function readWorkbook(context: ActionContext, work: Work): Promise<boolean> {
  const found = valueOf(context, await context.port.read(work));
  if (!found) return false;
  const { ownSheets, readPlan } = await workbookRoom();
  const { workbook, isEmpty } = found;
  const reading = readPlan(workbook);
  const names = namesIn(reading, ownSheets(workbook.carried));
  context.change((state) => read(state, { reading, isEmpty, names }));
  if (found.wasRepaired) tell(context, { kind: "done", what: "repaired" });
  return true;
}

export const fetch = (context: ActionContext): Promise<void> =>
  context.alone("reading", async (work) => {
    const before = context.now();
    const isRead = await readWorkbook(context, work);
    if (isRead && context.now().message === before.message)
      tell(context, { kind: "done", what: "nothingToFetch" });
  });

/** Sheets of others are none of ours, and are typed in all the time. */
const isOurs = ({ now }: ActionContext, edits: readonly SheetEdit[]): boolean => {
  const { names } = now().sheets;
  return edits.some(({ address }) => names.includes(parseAddress(address)?.sheet ?? address));
};

async function listen(context: ActionContext, fetchEdits: () => void): Promise<void> {
  const { port, change, now } = context;
  if (now().isListening) return;
  const edits = await port.onEdits((found) => {
    if (isOurs(context, found)) fetchEdits();
  });
  change((state) => ({ ...state, isListening: edits.ok }));
  await port.onSelection((selected) => change((state) => ({ ...state, selected })));
}

/** Reads the workbook, and follows it from then on. */
export async function start(context: ActionContext, fetchEdits: () => void): Promise<void> {
  await context.alone("reading", async (work) => {
    await readWorkbook(context, work);
  });
  await listen(context, fetchEdits);
}

/**
 * Takes in edits of cells; there is nothing to say where nothing of the plan was changed. What is edited
 * while a reading waits for its turn, that reading finds.
 */
export function fetchingEdits(context: ActionContext): () => Promise<void> {
  let waiting: Promise<void> | undefined;
  return () =>
    (waiting ??= context.alone("reading", async (work) => {
      waiting = undefined;
      await readWorkbook(context, work);
    }));
}
