import { expect, test } from "vitest";
import { draft, planOf, proposal, staff } from "../../test/rules/small-plan.js";
import { decimalText } from "../exact/index.js";
import { interactions } from "./interactions.js";
import type { CombinationOptions } from "./options.js";

/** Three proposals that each end the same post of the baseline. */
const plan = (limits: readonly [object, object, object]) =>
  planOf(
    draft({
      baseline: { staffing: [staff({ id: "b", fte: "1", when: { notAdopted: ["a", "c", "d"] } })] },
      proposals: ["a", "c", "d", "e"].map((id, at) => proposal({ id, ...limits[at] })),
    }),
  );

const pairs = (limits: readonly [object, object, object], options: CombinationOptions = {}) =>
  interactions(plan(limits), options).pairs.map(
    ({ proposals, byYear, total }) =>
      `${proposals.join("+")} ${[...byYear.values(), total].map((amount) => decimalText(amount)).join(" ")}`,
  );

const both = "500000 500000 500000 500000 2000000";

test("every pair that cannot save the same post twice", () => {
  expect(pairs([{}, {}, {}])).toEqual([`a+c ${both}`, `a+d ${both}`, `c+d ${both}`]);
});

test("pairs that no combination has are left out", () => {
  expect(pairs([{ excludes: ["c"] }, {}, {}])).toEqual([`a+d ${both}`, `c+d ${both}`]);
  expect(pairs([{ requires: ["e"] }, { excludes: ["e"] }, {}])).toEqual([
    `a+d ${both}`,
    `c+d ${both}`,
  ]);
  expect(pairs([{ excludes: ["e"] }, {}, {}], { mustHave: ["e"] })).toEqual([`c+d ${both}`]);
  expect(pairs([{}, {}, {}], { among: ["a", "d"] })).toEqual([`a+d ${both}`]);
});
