import { beforeAll, describe, test } from "vitest";
import { loadIronCalcInNode } from "../../src/calculation/load-in-node.js";
import type { ClientFlavour } from "../../src/node/client.js";
import { openNodeDoor } from "../../src/node/node-door.js";
import { groups } from "./groups.js";
import { opener, type Open } from "./opened.js";

/** Every case, said by one of the clients. A file each, since a process holds one client. */
export function conformance(flavour: ClientFlavour): void {
  let open: Open;
  beforeAll(async () => {
    const { connect } = openNodeDoor({
      flavour,
      runtime: { shared: true, customFunctions: true },
    });
    open = await opener({ connect, makeEngine: loadIronCalcInNode(), travelTime: 20 });
  });
  describe.each(Object.entries(groups))("%s", (_, cases) => {
    test.each(Object.entries(cases))("%s", (_title, run) => run(open));
  });
}
