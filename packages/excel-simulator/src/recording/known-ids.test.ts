import { expect, test } from "vitest";
import type { Action, Request } from "../rich-api/wire.js";
import { KnownIds } from "./known-ids.js";

const asked = (action: Partial<Action>): Request => ({
  Actions: [{ Id: 3, ActionType: 3, Name: "", ObjectPathId: 2, ...action }],
  ObjectPaths: {
    1: { ObjectPathType: 6, Name: "recorded" },
    2: { ObjectPathType: 5, Name: "", ArgumentInfo: { Arguments: ["recorded", "other", 7] } },
    3: { ObjectPathType: 4, Name: "recorded" },
  },
});

test("a later request speaks of what the replaying Excel has made up", () => {
  const ids = new KnownIds();
  expect(ids.pair("recorded", "replayed")).toBe(true);
  const { ObjectPaths } = ids.translated(asked({}));
  expect(ObjectPaths[1]!.Name).toBe("replayed");
  expect(ObjectPaths[2]!.ArgumentInfo!.Arguments).toEqual(["replayed", "other", 7]);
  expect(ObjectPaths[3]!.Name).toBe("recorded");
});

test("the client lets go of the right object; what an add-in writes stays as it is", () => {
  const ids = new KnownIds();
  ids.pair("recorded", "replayed");
  const given = (Name: string) =>
    ids.translated(asked({ Name, ArgumentInfo: { Arguments: ["recorded"] } })).Actions[0]!
      .ArgumentInfo!.Arguments;
  expect(given("_RemoveReference")).toEqual(["replayed"]);
  expect(given("SetXml")).toEqual(["recorded"]);
});

test("an id stands for one thing, on both sides", () => {
  const ids = new KnownIds();
  expect(ids.pair("a", "1")).toBe(true);
  expect(ids.pair("a", "1")).toBe(true);
  expect(ids.pair("a", "2")).toBe(false);
  expect(ids.pair("b", "1")).toBe(false);
});
