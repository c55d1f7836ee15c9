import { expect, test } from "vitest";
import {
  amountLine,
  draft,
  planOf,
  proposal,
  staff,
  type Draft,
} from "../../test/rules/small-plan.js";
import { decimalText } from "../exact/index.js";
import { rankByUnitCost } from "./rank-by-unit-cost.js";

const handling = (id: string, perFte: readonly [string, string], of: string, over: Draft = {}) =>
  proposal({
    id,
    title: id,
    staffing: [staff({ id: `${id}-folk`, fte: "1", caseload: { perFte, of }, ...over })],
  });

const plan = planOf(
  draft({
    proposals: [
      handling("dyr", ["5", "10"], "familier"),
      handling("bred", ["10", "40"], "familier"),
      handling("smal", ["20", "20"], "familier"),
      handling("ligesaa", ["20", "20"], "familier"),
      handling("andet", ["1", "1"], "sager"),
      handling("sparer", ["10", "20"], "familier", { fte: "-1" }),
      proposal({
        id: "begge",
        staffing: [
          staff({ id: "x", caseload: { perFte: ["1", "1"], of: "sager" } }),
          staff({ id: "y", caseload: { perFte: ["1", "1"], of: "familier" } }),
        ],
      }),
      proposal({ id: "penge", amounts: [amountLine({ amount: "1000" })] }),
    ],
  }),
);

test("the middle of the range decides; equals share a rank; unlike things are ranked apart", () => {
  const { rankings } = rankByUnitCost(plan);
  expect(
    rankings.map(({ of, ranked }) => [of, ...ranked.map(({ rank, proposal: id }) => [rank, id])]),
  ).toEqual([
    // 25.000; 25.000; 12.500–50.000 (31.250); 50.000–100.000.
    ["familier", [1, "smal"], [1, "ligesaa"], [3, "bred"], [4, "dyr"]],
    ["sager", [1, "andet"]],
  ]);
});

test("of ranges with one middle, the lower low end comes first", () => {
  // 125.000, and 83.333,33–166.666,67.
  const two = planOf(
    draft({
      proposals: [
        handling("snaever", ["4", "4"], "familier"),
        handling("vid", ["3", "6"], "familier"),
      ],
    }),
  );
  const [families] = rankByUnitCost(two).rankings;
  expect(families?.ranked.map(({ rank, proposal: id }) => [rank, id])).toEqual([
    [1, "vid"],
    [2, "snaever"],
  ]);
});

test("proposals without a rank say why", () => {
  expect(rankByUnitCost(plan).unranked).toEqual([
    { proposal: "sparer", reason: "noUnitCost" },
    { proposal: "begge", reason: "countsSeveral" },
    { proposal: "penge", reason: "countsNothing" },
  ]);
});

test("each proposal is added to what the view adopts, at the view's prices", () => {
  const conditional = planOf(
    draft({
      proposals: [
        handling("ny", ["10", "10"], "familier", { when: { adopted: ["grund"] } }),
        proposal({ id: "grund", amounts: [amountLine({ amount: "1000" })] }),
      ],
    }),
  );
  expect(rankByUnitCost(conditional).rankings).toEqual([]);
  const [families] = rankByUnitCost(conditional, { adopted: ["grund"], priceLevel: 2015 }).rankings;
  const [first] = families!.ranked;
  expect(first?.proposal).toBe("ny");
  // 500.000 × 1,011039045, four years over 40 families.
  expect(decimalText(first!.figure.perUnit.low)).toBe("50551.952");
});

test("current prices are refused", () => {
  expect(() => rankByUnitCost(plan, { priceLevel: "current" })).toThrow("fixedPricesOnly");
});
