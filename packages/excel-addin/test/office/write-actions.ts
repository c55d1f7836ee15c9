import type { Reply } from "../../src/office/failure.js";
import { undo } from "../../src/office/undo/undo.js";
import type { Written } from "../../src/office/workbook-port.js";
import { foresee, write } from "../../src/office/write/write.js";
import type { OpenedExcel, OpenExcel } from "./harness.js";
import { smallPlan, writingOf } from "./written-plan.js";

/** Milliseconds: several times what the simulated Excel takes for these sheets. */
const limit = 1500;
export const first = writingOf(smallPlan(1));
export const second = writingOf(smallPlan(2), first.workbook);

export function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return reply.value;
}

/** What is done while something goes wrong, and what has to be there before. */
export interface Action {
  readonly prepare: () => Promise<Written | undefined>;
  readonly act: (written: Written | undefined) => Promise<Reply<unknown>>;
}

const writeFirst = async () => value(await write(first, false));

export const actions: Readonly<Record<string, Action>> = {
  "writing into an empty workbook": {
    prepare: () => Promise.resolve(undefined),
    act: () => write(first, false, { limit }),
  },
  "writing over the sheets of an earlier plan": {
    prepare: async () => {
      const written = await writeFirst();
      // As the pane does: what it shows before, need not be looked for again.
      value(await foresee(second));
      return written;
    },
    act: () => write(second, false, { limit }),
  },
  "taking back new sheets": {
    prepare: writeFirst,
    act: (written) => undo(written!, { limit }),
  },
  "taking back a change of sheets": {
    prepare: async () => {
      await writeFirst();
      return value(await write(second, false));
    },
    act: (written) => undo(written!, { limit }),
  },
};

/** A workbook in which somebody has something of their own. */
export function openedWithContent(open: OpenExcel): OpenedExcel {
  const excel = open();
  excel.typeInto("Ark1!B2", "Vores egen tekst");
  excel.typeInto("Ark1!B3", "=1+1");
  return excel;
}
