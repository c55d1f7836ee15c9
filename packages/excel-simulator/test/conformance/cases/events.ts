import { expect } from "vitest";
import type { Cases } from "../cases.js";

const active = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getActiveWorksheet();

interface Heard {
  readonly seen: (readonly unknown[])[];
  readonly handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
}

/** Listens to changes of the first sheet: where, by whom, and from which session. */
async function listening(): Promise<Heard> {
  const seen: (readonly unknown[])[] = [];
  const handler = await Excel.run(async (context) => {
    const added = active(context).onChanged.add(({ address, triggerSource, source }) => {
      seen.push([address, triggerSource, source]);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return { seen, handler };
}

async function stop({ handler }: Heard): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}

export const events: Cases = {
  "what the user types is heard": async (open) => {
    const { type, settled } = open();
    const heard = await listening();
    type("C3", 42);
    await settled();
    expect(heard.seen).toEqual([["C3", "Unknown", "Local"]]);
    await stop(heard);
  },
  "what the add-in writes is heard as its own": async (open) => {
    const { settled } = open();
    const heard = await listening();
    await Excel.run(async (context) => {
      active(context).getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    await settled();
    expect(heard.seen).toEqual([["A1:B1", "ThisLocalAddin", "Local"]]);
    await stop(heard);
  },
  "what somebody else types is heard as remote": async (open) => {
    const { coAuthor, settled } = open();
    const heard = await listening();
    coAuthor("D4", "løn");
    await settled();
    expect(heard.seen).toEqual([["D4", "Unknown", "Remote"]]);
    await stop(heard);
  },
  "a handler that was removed hears nothing": async (open) => {
    const { type, settled } = open();
    const heard = await listening();
    await stop(heard);
    type("C3", 42);
    await settled();
    expect(heard.seen).toEqual([]);
  },
  "events that are switched off are never told": async (open) => {
    const { type, settled } = open();
    const heard = await listening();
    const enable = (on: boolean) =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await enable(false);
    type("A1", 1);
    await enable(true);
    type("A2", 2);
    await settled();
    expect(heard.seen).toEqual([["A2", "Unknown", "Local"]]);
    await stop(heard);
  },
  "what happens to tables and sheets, in its order": async (open) => {
    const { settled } = open();
    const seen: string[] = [];
    const note = (what: string) => () => {
      seen.push(what);
      return Promise.resolve();
    };
    const handlers = await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const added = [
        tables.onAdded.add(note("table added")),
        tables.onDeleted.add(note("table deleted")),
        worksheets.onAdded.add(note("sheet added")),
        worksheets.onActivated.add(note("sheet activated")),
        worksheets.onDeleted.add(note("sheet deleted")),
      ];
      await context.sync();
      return added;
    });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const table = active(context).tables.add("A1:B2", true);
      await context.sync();
      table.delete();
      const sheet = worksheets.add("Sum");
      sheet.activate();
      await context.sync();
      worksheets.getItem("Budget").activate();
      sheet.delete();
      await context.sync();
    });
    await settled();
    expect(seen).toEqual([
      "table added",
      "table deleted",
      "sheet added",
      "sheet activated",
      "sheet activated",
      "sheet deleted",
    ]);
    await Promise.all(
      handlers.map((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      ),
    );
  },
  "a table tells of its own cells": async (open) => {
    const { type, settled } = open();
    const seen: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = active(context)
        .tables.add("A1:B3", true)
        .onChanged.add(({ address }) => {
          seen.push(address);
          return Promise.resolve();
        });
      await context.sync();
      return added;
    });
    type("B2", 17);
    type("D9", "ved siden af");
    await settled();
    expect(seen).toEqual(["B2"]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  },
  "what the user selects is heard": async (open) => {
    const { host, workbook, settled } = open();
    const seen: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.byUser(() =>
      workbook.select(workbook.sheets.active, { row: 1, column: 1, rows: 2, columns: 1 }),
    );
    await settled();
    expect(seen).toEqual(["B2:B3"]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  },
  "a single cell tells what it was and is": async (open) => {
    const { type, settled } = open();
    type("B2", 10);
    const seen: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = active(context).onChanged.add(({ details }) => {
        seen.push([details.valueBefore, details.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    type("B2", "=5*3");
    await settled();
    expect(seen).toEqual([[10, 15]]);
    await stop({ seen: [], handler });
  },
};
