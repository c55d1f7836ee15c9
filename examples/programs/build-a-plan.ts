// Builds a plan in code, and asks what it costs: in whose prices, and at which site.
//
//   node build-a-plan.js
import {
  decimalText,
  evaluate,
  figure,
  parsePlan,
  problemText,
  stateIndexSeries,
  stateSource,
} from "@aarsvaerk/core";

const assumption = "invented for the example";
const sites = ["north", "east", "south"];

// A plan is plain JSON. What comes from outside goes through parsePlan, which checks it.
const read = parsePlan({
  schemaVersion: 1,
  title: "Two advisors, shared by three sites",
  language: "en",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 2 },
  series: "statens-loen",
  sources: [stateSource],
  indexSeries: stateIndexSeries,
  units: sites.map((id) => ({ id, label: id })),
  rates: [{ id: "advisor", label: "Price of an advisor", amount: 500_000, assumption }],
  baseline: {
    staffing: [
      {
        id: "advisors",
        role: "Advisors",
        fte: 2,
        starts: "2012-10-16",
        rate: "advisor",
        split: { by: "equal", across: sites },
        assumption,
      },
    ],
  },
});
if (!read.ok) throw new Error(problemText(read.problems[0], "en"));

for (const priceLevel of [2012, 2015, "current"] as const) {
  const outcome = evaluate(read.value, { priceLevel });
  // A figure is asked for by its path. It is exact, and decimalText writes it out without rounding.
  const cost = (where: string) =>
    outcome.years.map((year) => decimalText(figure(outcome, `cost${where}/${year}`).value));
  console.log(`prices ${priceLevel}: ${cost("").join(" and ")} kr.`);
  // The sites add up to the whole, to the last øre.
  for (const site of sites) console.log(`  ${site}: ${cost(`/unit=${site}`).join(" and ")} kr.`);
}
