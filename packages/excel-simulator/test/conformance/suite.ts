import { beforeAll, describe, test } from "vitest";
import type { ClientFlavour } from "../../src/node/client.js";
import type { Cases } from "./cases.js";
import { batches } from "./cases/batches.js";
import { contents } from "./cases/contents.js";
import { errors } from "./cases/errors.js";
import { events } from "./cases/events.js";
import { faults } from "./cases/faults.js";
import { loading } from "./cases/loading.js";
import { nullObjects } from "./cases/null-objects.js";
import { opener, type Open } from "./opened.js";

const groups: Readonly<Record<string, Cases>> = {
  loading,
  "null objects": nullObjects,
  errors,
  batches,
  contents,
  events,
  faults,
};

/** Every case, said by one of the clients. A file each, since a process holds one client. */
export function conformance(flavour: ClientFlavour): void {
  let open: Open;
  beforeAll(() => {
    open = opener(flavour);
  });
  describe.each(Object.entries(groups))("%s", (_, cases) => {
    test.each(Object.entries(cases))("%s", (_title, run) => run(open));
  });
}
