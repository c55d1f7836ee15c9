import type { ClientFlavour } from "@aarsvaerk/excel-simulator";
import { describe, expect, test } from "vitest";
import type { faults } from "./faults.js";
import { startClient } from "./harness.js";
import { seenIn } from "./seen.js";
import { actions, openedWithContent, value } from "./write-actions.js";

/**
 * Whatever goes wrong at whatever request: the workbook is as before or complete, and the reply is true.
 *
 * @param these - the faults that are tried
 */
export function writeFaults(flavour: ClientFlavour, these: typeof faults): void {
  const open = startClient(flavour);

  describe.each(Object.entries(actions))("%s", (_, action) => {
    const requests = [1, 2, 3];
    test.each(requests.flatMap((which) => these.map((fault) => [which, ...fault] as const)))(
      "request %i: %s",
      async (which, _title, fault, code) => {
        const excel = openedWithContent(open);
        const written = await action.prepare();
        const before = seenIn(excel);
        excel.host.faults.plan(which, fault);
        const reply = await action.act(written);
        expect(reply).toMatchObject({ ok: false, failure: { code, aftermath: "asBefore" } });
        expect(seenIn(excel)).toEqual(before);
        // The pane works on.
        value(await action.act(written));
        expect([...excel.host.unknown]).toEqual([]);
      },
    );
  });
}
