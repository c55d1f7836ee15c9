import { expect, test } from "vitest";
import { moved, replaced, without } from "./lists.js";

test("lists are changed in a copy", () => {
  const list = ["a", "b", "c"];
  expect(replaced(list, 1, "x")).toEqual(["a", "x", "c"]);
  expect(without(list, 0)).toEqual(["b", "c"]);
  expect(moved(list, 0, 1)).toEqual(["b", "a", "c"]);
  expect(moved(list, 2, -1)).toEqual(["a", "c", "b"]);
  expect(list).toEqual(["a", "b", "c"]);
});

test("what stands first or last stays there", () => {
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 7, -1)).toEqual(["a", "b"]);
});
