import { parsePlan, stateIndexSeries, stateSource, type Plan, type View } from "@aarsvaerk/core";
import fc from "fast-check";

const years = [2012, 2013, 2014, 2015];
const units = ["vest", "syd", "nord"];

const decimal = (least: number, most: number, decimals: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((whole) => {
    const digits = String(Math.abs(whole)).padStart(decimals + 1, "0");
    const point = digits.length - decimals;
    const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
    return whole < 0 ? `-${text}` : text;
  });

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Drops keys that hold nothing. */
const stated = (entry: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

const day = fc
  .record({
    year: fc.constantFrom(...years),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: of }) =>
    [year, month, of].map((part) => String(part).padStart(2, "0")).join("-"),
  );

const dates = fc.oneof(
  day.map((starts) => ({ starts })),
  day.map((ends) => ({ ends })),
  fc.tuple(day, day).map(([a, b]) => (a <= b ? { starts: a, ends: b } : { starts: b, ends: a })),
);
const factors = fc.tuple(...years.map(() => decimal(0, 100, 2))).map((values) => ({
  factorByYear: Object.fromEntries(years.map((year, at) => [year, values[at]])),
}));
const span = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...years).map((from) => ({ from })),
  fc.constantFrom(...years).map((until) => ({ duration: "temporary", until })),
);

const place = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...units).map((unit) => ({ unit })),
  fc.tuple(...units.map(() => fc.integer({ min: 1, max: 9 }))).map((weights) => ({
    split: {
      by: "weights",
      parts: Object.fromEntries(units.map((unit, at) => [unit, String(weights[at])])),
    },
  })),
  fc.constant({ split: { by: "equal", across: units } }),
);

const bound = maybe(fc.constantFrom(...years));

const amounts = fc.record({ indexed: fc.constantFrom(undefined, true) });

/** What one of some grants is stated by: a share, or an amount that is more than the cost at times. */
const grantOf = (most: number) =>
  fc.oneof(
    decimal(0, most * 100, 2).map((share) => ({ share })),
    fc.constantFrom("0", "12.345", String(most)).map((share) => ({ share })),
    fc.tuple(amounts, decimal(0, 90_000_000, 2)).map(([rest, text]) => ({ ...rest, amount: text })),
    fc
      .tuple(amounts, fc.tuple(...years.map(() => decimal(0, 90_000_000, 2))), fc.boolean())
      .map(([rest, values, hasAll]) => ({ ...rest, values, hasAll })),
  );

/** Amounts year by year are stated for the years they are given in; for the others too, or not. */
const stateGrant = (given: object, from = 0, until = Infinity) => {
  if (!("values" in given)) return given;
  const { values, hasAll, ...rest } = given as { values: string[]; hasAll: boolean };
  const isStated = (year: number) => hasAll || (year >= from && year <= until);
  return {
    ...rest,
    amountByYear: Object.fromEntries(
      years.map((year, at) => [year, values[at]] as const).filter(([year]) => isStated(year)),
    ),
  };
};

const grant = (most: number) =>
  fc
    .record({
      payer: fc.constantFrom({ funder: "staten" }, { funder: "fond" }, { frame: "ramme" }),
      given: grantOf(most),
      bounds: fc.tuple(bound, bound),
    })
    .map(({ payer, given, bounds: [first, until] }) => {
      const from = first !== undefined && until !== undefined && first > until ? until : first;
      return stated({ ...payer, ...stateGrant(given, from, until), from, until });
    });

const grants = fc.oneof(
  ...[100, 50, 33].map((most, at) =>
    fc.array(grant(most), { minLength: at + 1, maxLength: at + 1 }),
  ),
);

const about = (proposals: readonly string[]) =>
  fc.record({
    place,
    controlArea: maybe(fc.constantFrom("service", "capital")),
    series: maybe(fc.constantFrom("statens-loen", "statens-pl", "none")),
    funding: fc.option(grants, { nil: undefined, freq: 4 }),
    when:
      proposals.length > 0
        ? maybe(fc.subarray([...proposals], { minLength: 1 }).map((ids) => ({ notAdopted: ids })))
        : fc.constant(undefined),
  });

const staffing = (id: string, negative: boolean, proposals: readonly string[]) =>
  fc
    .record({
      quantity: fc.oneof(
        decimal(negative ? -3_000 : 0, 6_000, 2).map((fte) => ({ fte })),
        fc.tuple(...years.map(() => decimal(0, 4_000, 2))).map((values) => ({
          fteByYear: Object.fromEntries(years.map((year, at) => [year, values[at]])),
        })),
        fc
          .integer({ min: 1, max: 9 })
          .map((count) => ({ positions: { count: String(count), percent: "50" } })),
      ),
      time: fc.oneof(fc.constant({}), dates, factors, span),
      rate: fc.constantFrom("pris", "dele"),
      rest: about(proposals),
    })
    .map(({ quantity, time, rate, rest: { place: where, ...rest } }) =>
      // FTE that are stated year by year are annual averages already.
      stated({
        id,
        role: `Rolle ${id}`,
        rate,
        ...quantity,
        ...("fteByYear" in quantity ? {} : time),
        ...where,
        ...rest,
      }),
    );

const amount = (id: string, proposals: readonly string[]) =>
  fc
    .record({
      quantity: fc.oneof(
        decimal(-90_000_000, 900_000_000, 2).map((text) => ({ amount: text })),
        fc.tuple(...years.map(() => decimal(0, 90_000_000, 2))).map((values) => ({
          amountByYear: Object.fromEntries(years.map((year, at) => [year, values[at]])),
        })),
      ),
      kind: maybe(fc.constantFrom("income", "savedExpenditure")),
      priceLevel: maybe(fc.integer({ min: 2010, max: 2014 })),
      rest: about(proposals),
    })
    .map(({ quantity, kind, priceLevel, rest: { place: where, ...rest } }) =>
      stated({ id, label: `Beløb ${id}`, kind, priceLevel, ...quantity, ...where, ...rest }),
    );

const percentage = (id: string) =>
  fc
    .record({ percent: decimal(-500, 500, 2), time: span, areas: maybe(fc.constant(["service"])) })
    .map(({ percent, time, areas }) =>
      stated({
        id,
        label: `Procent ${id}`,
        percent,
        ...time,
        of: areas && { controlAreas: areas },
      }),
    );

const group = (name: string, proposals: readonly string[]) =>
  fc
    .record({
      staffing: fc.tuple(
        staffing(`${name}-s0`, name !== "b", proposals),
        staffing(`${name}-s1`, name !== "b", proposals),
      ),
      amounts: fc.tuple(amount(`${name}-a0`, proposals)),
      percentages: fc.tuple(percentage(`${name}-p0`)),
      funding: maybe(grants),
    })
    .map(stated);

/** Valid plans of the forms that sheets calculate, with a view of each. */
export const randomPlans: fc.Arbitrary<{ readonly plan: Plan; readonly view: View }> = fc
  .record({
    baseline: group("b", ["f0", "f1"]),
    f0: group("f0", []),
    f1: group("f1", []),
    price: decimal(1, 90_000_000, 2),
    pay: decimal(10_000, 60_000_000, 2),
    percent: decimal(0, 400, 1),
    language: fc.constantFrom("da", "nb", "en"),
    adopted: fc.subarray(["f0", "f1"]),
    priceLevel: fc.constantFrom(undefined, 2012, 2013, 2015, "current" as const),
    frame: fc.record({
      amount: decimal(0, 900_000_000, 2),
      first: fc.constantFrom(2011, 2012, 2013),
      last: fc.constantFrom(2014, 2015, 2016),
    }),
  })
  .map(({ baseline, f0, f1, price, pay, percent, language, adopted, priceLevel, frame }) => {
    const result = parsePlan({
      schemaVersion: 1,
      title: "Tilfældig plan",
      language,
      currency: "DKK",
      priceLevel: 2012,
      years: { first: 2012, count: 4 },
      series: "statens-loen",
      sources: [stateSource],
      indexSeries: stateIndexSeries,
      units: units.map((id) => ({ id, label: `Enhed ${id}` })),
      funders: [
        { id: "staten", label: "Staten" },
        { id: "fond", label: "Egenfinansiering" },
      ],
      frames: [
        {
          id: "ramme",
          label: "Rammen",
          amount: frame.amount,
          years: { first: frame.first, last: frame.last },
        },
      ],
      rates: [
        { id: "pris", label: "Pris", amount: price },
        {
          id: "dele",
          label: "Løn og pension",
          parts: [
            { id: "loen", label: "Løn", amount: pay },
            { id: "pension", label: "Pension", percent, of: ["loen"] },
          ],
        },
      ],
      baseline,
      proposals: [
        { id: "f0", kind: "request", title: "Forslag 0", ...f0 },
        { id: "f1", kind: "saving", title: "Forslag 1", ...f1 },
      ],
      scenarios: [
        { id: "intet", label: "Intet", adopts: [] },
        { id: "alt", label: "Alt", adopts: ["f0", "f1"] },
      ],
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return { plan: result.value, view: stated({ adopted, priceLevel }) };
  });
