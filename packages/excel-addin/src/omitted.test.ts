import { expect, test } from "vitest";
import { omitted } from "./omitted.js";

test("keys are left out, in a copy", () => {
  const all = { a: 1, b: 2, c: 3 };
  expect(omitted(all, "a", "c")).toEqual({ b: 2 });
  expect(omitted(all)).toEqual(all);
  expect(all).toEqual({ a: 1, b: 2, c: 3 });
});

test("a key that is not there is none to leave out", () => {
  const all: { a: number; b?: number } = { a: 1 };
  expect(omitted(all, "b")).toEqual({ a: 1 });
});
