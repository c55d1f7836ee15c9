import { examplePlan, parsePlan } from "../dist/index.js";

/** @typedef {import("../dist/index.js").Plan} Plan */

const funders = [
  { id: "staten", label: "Staten" },
  { id: "fonden", label: "Fonden" },
];

/**
 * One proposal of a reduction or an expansion, with staffing, running costs and now and then a grant,
 * and running costs that lapse when another proposal is adopted.
 *
 * @param {number} at
 * @param {number} count
 */
function proposal(at, count) {
  const id = `forslag-${at}`;
  const isCut = at % 3 !== 0;
  const lapses = at % 4 === 1 ? { when: { notAdopted: [`forslag-${(at + 7) % count}`] } } : {};
  const grants = [
    { funder: "staten", share: "33.3" },
    { funder: "fonden", amount: "50000" },
  ];
  return {
    id,
    number: `SO${at + 1}`,
    title: `Forslag ${at + 1}`,
    kind: isCut ? "saving" : "request",
    staffing: [
      {
        id: `${id}-aarsvaerk`,
        role: "Boligrådgivere",
        unit: "herberger",
        fte: isCut ? `-${at % 4}.5` : String(1 + (at % 5)),
        rate: "aarsvaerk",
      },
    ],
    amounts: [
      {
        id: `${id}-drift`,
        label: "Drift",
        amount: `${isCut ? "-" : ""}${100_000 + 12_345 * at}.67`,
        ...lapses,
      },
    ],
    ...(at % 5 === 2 ? { funding: grants } : {}),
  };
}

/**
 * A plan to combine. In an entangled one a proposal and the baseline each take a percentage of
 * everything, and the baseline has a grant for its share: no two combinations then have the same
 * percentages and the same grant, which is the most work there can be.
 *
 * @param {number} count number of proposals
 * @param {boolean} isEntangled
 * @returns {Plan}
 */
export function combinedPlan(count, isEntangled) {
  const proposals = Array.from({ length: count }, (_, at) => proposal(at, count));
  const percentage = { id: "effektivisering", label: "Effektivisering", percent: "-0.3" };
  const plan = parsePlan({
    ...examplePlan,
    funders,
    baseline: {
      ...examplePlan.baseline,
      ...(isEntangled
        ? { funding: [{ funder: "staten", share: "10" }], percentages: [percentage] }
        : {}),
    },
    proposals: proposals.map((each, at) =>
      isEntangled && at === 3
        ? { ...each, percentages: [{ ...percentage, id: "besparelse", percent: "-1.5" }] }
        : each,
    ),
    scenarios: [],
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}
