import { describe, expect, test } from "vitest";
import { amountLine, draft, planOf, proposal, staff } from "../../test/rules/small-plan.js";
import { bestCombinations, type BestCombinationOptions } from "./best-combinations.js";

/** Proposals by the FTE they change, and by the kroner they change beside them. */
const planWith = (effects: Readonly<Record<string, readonly [fte: string, kroner: string]>>) =>
  planOf(
    draft({
      baseline: { staffing: [staff({ id: "b", fte: "25" })] },
      rates: [{ id: "pris", label: "Årsværkspris", amount: "1000" }],
      proposals: Object.entries(effects).map(([id, [fte, amount]]) =>
        proposal({
          id,
          staffing: [staff({ id: `${id}-s`, fte })],
          amounts: [amountLine({ id: `${id}-a`, amount })],
        }),
      ),
    }),
  );

const best = (
  effects: Parameters<typeof planWith>[0],
  options: BestCombinationOptions = {},
): string[] =>
  bestCombinations(planWith(effects), options).best.map(({ adopted }) => adopted.join("+"));

describe("the best combinations", () => {
  test("lose the fewest FTE before they save the most", () => {
    const effects = { a: ["-3", "0"], b: ["-1", "-1500"], c: ["0", "-900"] } as const;
    expect(best(effects, { savingsTarget: "2500", keep: 3 })).toEqual(["b+c", "b", "a+c"]);
  });

  test("save the most where no saving is asked for", () => {
    const effects = { a: ["-3", "-900"], b: ["-1", "-500"], c: ["2", "400"] } as const;
    expect(best(effects, { keep: 3 })).toEqual(["a+b", "a", "a+b+c"]);
  });

  test("that gain FTE lose none: then the saving counts", () => {
    const effects = { a: ["5", "-6000"], b: ["0", "-2000"] } as const;
    expect(best(effects, { savingsTarget: "0", keep: 3 })).toEqual(["a+b", "b", "a"]);
  });

  test("have the fewest proposals, and the first of the plan, where all else is equal", () => {
    const effects = { a: ["0", "-1"], b: ["0", "-1"], c: ["0", "-2"] } as const;
    expect(best(effects)).toEqual(["a+b+c", "a+c", "b+c", "c", "a+b", "a", "b", ""]);
  });

  test("are ten unless told, and none where no combination meets the target", () => {
    const effects = { a: ["0", "-1"], b: ["0", "-2"], c: ["0", "-4"], d: ["0", "-8"] } as const;
    expect(best(effects)).toHaveLength(10);
    expect(best(effects, { savingsTarget: "16" })).toEqual([]);
    const { possible, admissible, meeting } = bestCombinations(planWith(effects), {
      savingsTarget: "8",
    });
    expect([possible, admissible, meeting]).toEqual([16, 16, 8]);
  });

  test.each([
    [0, "outOfRange"],
    [1.5, "wrongForm"],
    [Number.NaN, "wrongForm"],
  ])("cannot be %s of them", (keep, code) => {
    expect(() => best({ a: ["0", "0"] }, { keep })).toThrow(`${code} at keep`);
  });
});
