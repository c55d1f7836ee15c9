import { parsePlan, stateIndexSeries, stateSource, type Plan } from "@aarsvaerk/core";
import fc from "fast-check";

const years = [2012, 2013, 2014, 2015];

const kroner = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((whole) => `${String(whole)}.50`);

/** What is spent to get there: in one year, for some years, or by people who stay a while. */
const implementation = (id: string) =>
  fc.oneof(
    fc.record({ amount: kroner(0, 3_000_000), from: fc.constantFrom(...years) }).map((line) => ({
      amounts: [{ id: `${id}-i`, label: "Indkøb", duration: "oneOff", ...line }],
    })),
    fc
      .record({ amount: kroner(-200_000, 900_000), until: fc.constantFrom(...years) })
      .map((line) => ({
        amounts: [
          {
            id: `${id}-i`,
            label: "Projekt",
            duration: "temporary",
            controlArea: "capital",
            ...line,
          },
        ],
      })),
    fc
      .record({
        fte: fc.constantFrom("0.5", "1", "2"),
        ends: fc.constantFrom("2012-09-15", "2014-02-28"),
      })
      .map((line) => ({
        staffing: [{ id: `${id}-i`, role: "Projektleder", rate: "pris", ...line }],
      })),
    fc.constant({}),
  );

/** What is saved for good, or costs more: from a year on, more and more, in part of the first year. */
const lasting = (id: string) =>
  fc.oneof(
    fc
      .record({
        fte: fc.constantFrom("-2", "-0.5", "0.25"),
        starts: fc.constantFrom("2012-05-10", "2014-01-01"),
      })
      .map((line) => ({
        staffing: [{ id: `${id}-v`, role: "Sagsbehandlere", rate: "pris", ...line }],
      })),
    fc.tuple(...years.map(() => kroner(-400_000, 20_000))).map((values) => ({
      amounts: [
        {
          id: `${id}-v`,
          label: "Drift",
          amountByYear: Object.fromEntries(years.map((year, at) => [year, values[at]])),
        },
      ],
    })),
    fc
      .record({ amount: kroner(-700_000, 50_000), from: fc.constantFrom(...years) })
      .map((line) => ({
        amounts: [{ id: `${id}-v`, label: "Drift", priceLevel: 2011, ...line }],
      })),
    fc.constant({}),
  );

/** A percentage of what the proposal itself brings, and of the rest of the budget. */
const percentage = (id: string) =>
  fc.oneof(
    fc.constant({}),
    fc.constantFrom("-1.5", "0.4").map((percent) => ({
      percentages: [
        { id: `${id}-p`, label: "Overhead", percent, of: { controlAreas: ["capital"] } },
      ],
    })),
  );

/** Lines of the rest of the budget that end, or begin, with a proposal. */
const moved = (id: string, others: readonly string[]) =>
  fc.oneof(
    fc.constant([]),
    fc
      .record({
        amount: kroner(0, 300_000),
        when: fc.constantFrom(
          { notAdopted: [id] },
          { adopted: [id] },
          { notAdopted: [id], adopted: others.slice(0, 1) },
        ),
        duration: fc.constantFrom("permanent", "oneOff"),
      })
      .map(({ duration, ...line }) => [
        {
          id: `${id}-b`,
          label: `Ophører ved ${id}`,
          duration,
          ...(duration === "oneOff" ? { from: 2013 } : {}),
          ...line,
        },
      ]),
  );

interface Group {
  readonly amounts?: readonly object[];
  readonly staffing?: readonly object[];
  readonly percentages?: readonly object[];
}

const together = (groups: readonly Group[]) => ({
  amounts: groups.flatMap(({ amounts = [] }) => amounts),
  staffing: groups.flatMap(({ staffing = [] }) => staffing),
  percentages: groups.flatMap(({ percentages = [] }) => percentages),
});

/** Plans of many investments, each of which is worth something else; some of them are adopted. */
export const randomInvestments = (count: number): fc.Arbitrary<Plan> => {
  const ids = Array.from({ length: count }, (_, at) => `f${String(at)}`);
  return fc
    .record({
      proposals: fc.tuple(
        ...ids.map((id) => fc.tuple(implementation(id), lasting(id), percentage(id)).map(together)),
      ),
      moved: fc.tuple(
        ...ids.map((id, at) =>
          moved(
            id,
            ids.filter((_, other) => other !== at),
          ),
        ),
      ),
      kinds: fc.tuple(...ids.map(() => fc.constantFrom("investment", "efficiency", "request"))),
      adopts: fc.subarray(ids),
    })
    .map(({ proposals, moved: others, kinds, adopts }) => {
      const result = parsePlan({
        schemaVersion: 1,
        title: "Investeringer",
        language: "da",
        currency: "DKK",
        priceLevel: 2012,
        years: { first: 2012, count: 4 },
        series: "statens-loen",
        sources: [stateSource],
        indexSeries: stateIndexSeries,
        rates: [{ id: "pris", label: "Pris", amount: "512345" }],
        baseline: {
          staffing: [{ id: "b", role: "Sagsbehandlere", fte: "25", rate: "pris" }],
          amounts: others.flat(),
          percentages: [
            {
              id: "effekt",
              label: "Effektivisering",
              percent: "-2",
              of: { controlAreas: ["service"] },
            },
          ],
        },
        proposals: proposals.map((group, at) => ({
          id: ids[at],
          kind: kinds[at],
          title: `Forslag ${String(at)}`,
          ...group,
        })),
        scenarios: [
          { id: "intet", label: "Intet", adopts: [] },
          { id: "noget", label: "Noget", adopts },
        ],
      });
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return result.value;
    });
};
