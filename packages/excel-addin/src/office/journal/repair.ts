import { run } from "../run.js";
import type { Reply } from "../failure.js";
import { journalNamespace } from "../write/namespaces.js";
import { undone } from "../write/take-back.js";
import { readJournal } from "./journal-text.js";
import { closeJournal } from "./permit.js";

/** What stands in journal parts; one of them may be as large as an answer. */
async function journalXml(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of ids) {
    const xml = context.workbook.customXmlParts.getItem(id).getXml();
    // Two of them might be too large for one answer.
    await context.sync();
    found.push(xml.value);
  }
  return found;
}

/**
 * Takes back a writing that was broken off, where there is one: what of it stands in the workbook, and
 * nobody has changed since.
 *
 * @param ids - the parts of its journal
 */
export async function repairNow(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<void> {
  const patches = readJournal(await journalXml(context, ids));
  if (patches) await undone(context, patches, { ids });
  else {
    // Where no journal is whole nothing was done yet.
    closeJournal(context, ids);
    await context.sync();
  }
}

/**
 * Looks for a writing that was broken off, and takes it back.
 *
 * @returns whether there was one
 */
export function repair(): Promise<Reply<boolean>> {
  return run(async (context) => {
    const journals = context.workbook.customXmlParts.getByNamespace(journalNamespace);
    journals.load("items/id");
    await context.sync();
    const ids = journals.items.map(({ id }) => id);
    if (ids.length > 0) await repairNow(context, ids);
    return ids.length > 0;
  });
}
