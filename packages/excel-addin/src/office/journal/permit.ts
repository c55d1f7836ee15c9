import { BatchFailure } from "../run.js";
import { journalParts } from "./journal-text.js";
import { bytesOf, mostBytes } from "../write/requests.js";
import type { Patch, Side } from "../write/patch.js";

/**
 * A journal that stands in the workbook. It is also the permit to write: a request of a writing begins by
 * asking for it, and Excel stops there if it has been withdrawn, however late the request comes through.
 */
export interface Permit {
  readonly ids: readonly string[];
}

/** Sixteen letters and digits that no other journal has. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))]
    .map((part) => part.toString(16).padStart(8, "0"))
    .join("");

/** Puts a journal into the workbook, in place of others that are there, and waits until it stands. */
export async function postJournal(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  side: Side,
  instead: readonly string[] = [],
): Promise<Permit> {
  const { customXmlParts } = context.workbook;
  const posted: Excel.CustomXmlPart[] = [];
  let bytes = 0;
  for (const xml of journalParts(patches, side, newId())) {
    const its = bytesOf(xml);
    if (bytes > 0 && bytes + its > mostBytes) {
      // A request holds no more.
      await context.sync();
      bytes = 0;
    }
    const part = customXmlParts.add(xml);
    part.load("id");
    posted.push(part);
    bytes += its;
  }
  for (const id of instead) customXmlParts.getItem(id).delete();
  await context.sync();
  return { ids: posted.map(({ id }) => id) };
}

/** Queues the question for the permit, at the beginning of a request. */
export function askPermit(context: Excel.RequestContext, { ids: [first] }: Permit): void {
  if (first === undefined) throw new BatchFailure({ code: "refused" });
  context.workbook.customXmlParts.getItem(first).load("id");
}

/** Queues the end of the journal, at the end of the last request. */
export function closeJournal(context: Excel.RequestContext, ids: readonly string[]): void {
  for (const id of ids) context.workbook.customXmlParts.getItem(id).delete();
}
