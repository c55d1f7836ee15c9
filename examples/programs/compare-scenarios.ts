// Looks for the proposals that save enough with the fewest posts lost, and says what they change,
// why, and when they are paid back.
//
//   node compare-scenarios.js
import {
  appraise,
  bestCombinations,
  bridge,
  decimalText,
  difference,
  evaluate,
  parsePlan,
  problemText,
  type Ratio,
} from "@aarsvaerk/core";

const assumption = "invented for the example";
const rate = "advisor";

const read = parsePlan({
  schemaVersion: 1,
  title: "Savings in the housing advice",
  language: "en",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 4 },
  rates: [{ id: rate, label: "Price of an advisor", amount: 500_000, assumption }],
  baseline: { staffing: [{ id: "advisors", role: "Advisors", fte: 12, rate, assumption }] },
  proposals: [
    {
      id: "evenings",
      kind: "saving",
      title: "No evening opening",
      staffing: [{ id: "fewer", role: "Advisors", fte: -2, rate, assumption }],
    },
    {
      id: "booking",
      kind: "investment",
      title: "Booking on the web",
      amounts: [
        {
          id: "set-up",
          label: "Set-up",
          amount: 900_000,
          duration: "oneOff",
          from: 2012,
          assumption,
        },
      ],
      staffing: [{ id: "desk", role: "Advisors", fte: -1, starts: "2013-01-01", rate, assumption }],
    },
    {
      id: "tighter",
      kind: "efficiency",
      title: "2 per cent of the advisors' pay",
      percentages: [
        {
          id: "two-per-cent",
          label: "-2 per cent",
          percent: -2,
          of: { roles: ["Advisors"] },
          assumption,
        },
      ],
    },
    {
      id: "outreach",
      kind: "request",
      title: "Outreach",
      excludes: ["evenings"],
      staffing: [{ id: "outreach-work", role: "Outreach", fte: 1, rate, assumption }],
    },
  ],
});
if (!read.ok) throw new Error(problemText(read.problems[0], "en"));
const plan = read.value;

const years = (byYear: ReadonlyMap<number, Ratio>) =>
  [...byYear].map(([year, value]) => `${String(year)}: ${decimalText(value)}`).join(", ");

// Every set of proposals that can be adopted together is worked out, and held against the target.
const found = bestCombinations(plan, { savingsTarget: { 2014: "600000", 2015: "600000" } });
console.log(
  `${String(found.admissible)} of ${String(found.possible)} combinations are possible, ` +
    `${String(found.meeting)} save 600000 kr. a year from 2014:`,
);
for (const { adopted, total } of found.best)
  console.log(
    `  ${adopted.join(" + ")}: ${decimalText(total.ownCostChange)} kr., ` +
      `${decimalText(total.fteChange)} FTE-years, ${decimalText(total.interaction)} kr. of interaction`,
  );
const chosen = found.best[0]?.adopted ?? [];

// The difference between two outcomes adds up to the last øre, whatever it is divided by.
const [from, to] = [evaluate(plan), evaluate(plan, { adopted: chosen })];
const { rows, sum } = difference(from, to, { by: ["proposal"] });
console.log(`what ${chosen.join(" + ")} changes over the four years, in kr.:`);
for (const { where, total } of [...rows, sum])
  console.log(`  ${where.proposal ?? "in all"}: ${total ? decimalText(total.change) : ""}`);

// A later version of the plan: advisors cost 10000 kr. more, and one of them has been added.
const later = parsePlan({
  ...plan,
  rates: [{ id: rate, label: "Price of an advisor", amount: 510_000, assumption }],
  baseline: { staffing: [{ id: "advisors", role: "Advisors", fte: 13, rate, assumption }] },
});
if (!later.ok) throw new Error(problemText(later.problems[0], "en"));

// Why the versions differ: each cause is counted on top of those before it, and the steps close.
const why = bridge(to, evaluate(later.value, { adopted: chosen }));
console.log(`before, in kr.: ${years(why.start)}`);
for (const { kind, lines, byYear } of why.steps)
  if (lines.length > 0) console.log(`  ${kind}: ${years(byYear)}`);
console.log(`after: ${years(why.end)}`);

// The saving is weighed against what it costs to get there.
const { net, payback } = appraise(plan, chosen);
console.log(`what is saved, in kr.: ${years(net.byYear)}`);
console.log(payback.kind === "years" ? `paid back in year ${String(payback.years)}` : payback.kind);
