import fc from "fast-check";
import { expect, test } from "vitest";
import { matchLists } from "./match-lists.js";

const letters = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });

test("pairs agree and keep their order; what is in no pair is in a gap, once", () => {
  fc.assert(
    fc.property(letters, letters, (expected, found) => {
      const { pairs, gaps } = matchLists(expected, found);
      const inOrder = [...pairs];
      for (const [left, right] of inOrder) expect(expected[left]).toBe(found[right]);
      for (const [at, [left, right]] of inOrder.entries()) {
        const [before, above] = inOrder[at - 1] ?? [-1, -1];
        expect([left > before, right > above]).toEqual([true, true]);
      }
      const all = (own: readonly number[], lost: readonly number[]) =>
        [...own, ...lost].sort((a, b) => a - b);
      const positions = (list: readonly unknown[]) => [...list.keys()];
      const lost = gaps.flatMap((gap) => gap.expected);
      const come = gaps.flatMap((gap) => gap.found);
      expect(all([...pairs.keys()], lost)).toEqual(positions(expected));
      expect(all([...pairs.values()], come)).toEqual(positions(found));
    }),
    { seed: 4 },
  );
});

test("lists that have nothing to do with each other end in one gap, soon", () => {
  const [a, b] = ["a", "b"].map((each) =>
    Array.from({ length: 20_000 }, (_, at) => each + String(at)),
  );
  const { pairs, gaps } = matchLists(a!, b!);
  expect([pairs.size, gaps.length]).toEqual([0, 1]);
});
