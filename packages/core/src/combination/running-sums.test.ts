import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsFor } from "./proposal-condition.js";
import { runningSums, type Term } from "./running-sums.js";

const candidates = 5;
const width = 3;
const set = fc.nat(2 ** candidates - 1);
const term: fc.Arbitrary<Term> = fc.record({
  adopted: set,
  notAdopted: set,
  amounts: fc.array(fc.tuple(fc.nat(width - 1), fc.bigInt(-9n, 9n)), { maxLength: 3 }),
});

test("the sums of any set, asked for in any order, are those of the terms that hold", () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 12 }), fc.array(set), (terms, sets) => {
      const sumsOf = runningSums(terms, width, candidates);
      for (const each of sets)
        expect(sumsOf(each)).toEqual(
          Array.from({ length: width }, (_, position) =>
            terms
              .filter((one) => holdsFor(each, one))
              .flatMap(({ amounts }) => amounts.filter(([at]) => at === position))
              .reduce((sum, [, amount]) => sum + amount, 0n),
          ),
        );
    }),
  );
});
