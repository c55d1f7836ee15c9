import { examplePlan, parsePlan, stateIndexSeries, stateSource } from "@aarsvaerk/core";

/** @typedef {import("@aarsvaerk/core").Plan} Plan */

const units = Array.from({ length: 40 }, (_, at) => ({ id: `enhed-${at}`, label: `Enhed ${at}` }));

/**
 * A line of a large authority. All stand in one unit the whole year; where they are varied, one in ten
 * begins within a year, one in twenty is divided between three units, and one in ten is an amount.
 *
 * @param {number} at
 * @param {string} prefix
 * @param {boolean} isVaried
 */
function line(at, prefix, isVaried) {
  const id = `${prefix}-${at}`;
  const unit = { unit: `enhed-${at % units.length}` };
  if (isVaried && at % 10 === 3)
    return {
      kind: "amounts",
      entry: { id, label: `Drift ${at}`, ...unit, amount: `${1000 + at}` },
    };
  const across = [0, 1, 2].map((next) => `enhed-${(at + next) % units.length}`);
  const place = isVaried && at % 20 === 7 ? { split: { by: "equal", across } } : unit;
  const period = isVaried && at % 10 === 1 ? { starts: "2012-10-16" } : {};
  const staff = { role: `Stilling ${at % 60}`, fte: `${1 + (at % 9)}.5`, rate: "aarsvaerk" };
  return { kind: "staffing", entry: { id, ...staff, ...place, ...period } };
}

/** @param {number} count @param {string} prefix @param {boolean} isVaried */
function lines(count, prefix, isVaried) {
  const all = Array.from({ length: count }, (_, at) => line(at, prefix, isVaried));
  /** @param {string} kind */
  const of = (kind) => all.filter((each) => each.kind === kind).map(({ entry }) => entry);
  return { staffing: of("staffing"), amounts: of("amounts") };
}

/**
 * A budget of so many lines, a fifth of them in 20 proposals.
 *
 * @param {number} count
 * @param {boolean} isVaried
 * @returns {Plan}
 */
export function largePlan(count, isVaried) {
  const [first] = examplePlan.rates ?? [];
  const proposals = Array.from({ length: 20 }, (_, at) => ({
    id: `forslag-${at}`,
    number: `SO${at + 1}`,
    title: `Forslag ${at + 1}`,
    kind: "request",
    ...lines(count / 100, `forslag-${at}`, isVaried),
  }));
  const result = parsePlan({
    schemaVersion: 1,
    title: "Et stort budget",
    language: "da",
    currency: "DKK",
    priceLevel: 2012,
    years: { first: 2012, count: 4 },
    sources: [stateSource],
    indexSeries: stateIndexSeries,
    series: "statens-loen",
    rates: [{ id: "aarsvaerk", label: "Årsværkspris", amount: first?.amount ?? "500000" }],
    units,
    baseline: lines((count * 4) / 5, "linje", isVaried),
    proposals,
    scenarios: [
      { id: "alt", label: "Alle forslag", adopts: proposals.map(({ id }) => id) },
      {
        id: "halvt",
        label: "Hvert andet",
        adopts: proposals.flatMap(({ id }, at) => (at % 2 ? id : [])),
      },
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.value;
}
