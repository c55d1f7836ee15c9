import fc from "fast-check";
import type { Plan, View } from "../../src/index.js";
import { stateIndexSeries, stateSource } from "../../src/index.js";

type Group = NonNullable<Plan["baseline"]>;
type StaffingLine = NonNullable<Group["staffing"]>[number];
type AmountLine = NonNullable<Group["amounts"]>[number];
type PercentageLine = NonNullable<Group["percentages"]>[number];
type Split = NonNullable<StaffingLine["split"]>;
type Funding = NonNullable<Group["funding"]>[number];
type Proposal = NonNullable<Plan["proposals"]>[number];
type Rate = NonNullable<Plan["rates"]>[number];

/** What a plan may hold; everything unless told. */
export interface RandomPlanOptions {
  /** Grants of fixed amounts: they do not apply to a saving, so that a mirrored plan is not its mirror image. */
  readonly fixedGrants?: boolean;
  readonly percentages?: boolean;
  readonly conditions?: boolean;
  /** Most lines of each kind in each group. */
  readonly most?: number;
  /** Fewest and most proposals; up to three unless told. */
  readonly proposals?: readonly [fewest: number, most: number];
}

/** A valid plan and a way of looking at it. */
export interface RandomCase {
  readonly plan: Plan;
  readonly view: View;
}

interface Surroundings {
  readonly years: readonly number[];
  readonly units: readonly string[];
  readonly rates: readonly string[];
  readonly payers: readonly ({ funder: string } | { frame: string })[];
  readonly options: Required<RandomPlanOptions>;
}

const seriesIds = [...stateIndexSeries.map(({ id }) => id), "none"];
const roles = ["Boligrådgivere", "Ledere (50/50)", "a/b=c%2F", "constructor"];
const controlAreas = ["service", "capital", "transfers", "financing"] as const;
const possibleUnits = ["socialcenter", "herberger", "constructor", "u-4"];

/** The key with what the arbitrary gives, or no key at all. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Drops keys that hold nothing: a plan states a key or leaves it out. */
function stated<T extends object>(entry: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}

/** `whole / 10^decimals` as people write it: no exponent, no trailing zeros dropped. */
function decimalOf(whole: number, decimals: number): string {
  const digits = String(Math.abs(whole)).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return whole < 0 ? `-${text}` : text;
}

const decimals = (least: number, most: number, places: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.nat(places))
    .map(([whole, after]) => decimalOf(whole, after));

const isoDate = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min, max }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.boolean(),
    )
    .map(([year, month, day, atEnd]) => {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const two = (number: number) => String(number).padStart(2, "0");
      return `${year}-${two(month)}-${two(atEnd ? last : day)}`;
    });

/** A line may begin before the plan, and end after it, but not the other way round. */
const firstDay = (years: readonly number[]): fc.Arbitrary<string> =>
  isoDate((years[0] ?? 0) - 1, years.at(-1) ?? 0);
const lastDay = (years: readonly number[]): fc.Arbitrary<string> =>
  isoDate(years[0] ?? 0, (years.at(-1) ?? 0) + 1);

/** One value per year. */
const perYear = <T>(
  years: readonly number[],
  arbitrary: fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> =>
  fc
    .tuple(...years.map(() => arbitrary))
    .map((values) => Object.fromEntries(years.map((year, at) => [String(year), values[at] as T])));

interface Span {
  readonly duration: "permanent" | "temporary" | undefined;
  readonly from: number | undefined;
  readonly until: number | undefined;
}

function spanOf({ years }: Surroundings): fc.Arbitrary<Span> {
  const year = fc.constantFrom(...years);
  return fc.oneof(
    fc.constant({ duration: undefined, from: undefined, until: undefined }),
    fc.record({
      duration: fc.constantFrom("permanent" as const, undefined),
      from: maybe(year),
      until: fc.constant(undefined),
    }),
    fc.record({ from: maybe(year), ahead: fc.nat(5) }).map(({ from, ahead }) => ({
      duration: "temporary" as const,
      from,
      until: (from ?? years[0] ?? 0) + ahead,
    })),
  );
}

const activeYears = ({ from, until }: Span, years: readonly number[]): number[] =>
  years.filter((year) => year >= (from ?? 0) && year <= (until ?? year));

/** A split of a whole that is the same every year; stated parts are made to add up to it. */
function splitOf(
  whole: { readonly hundredths: number; readonly isFte: boolean } | undefined,
  { units }: Surroundings,
): fc.Arbitrary<Split> {
  const some = fc.uniqueArray(fc.constantFrom(...units), { minLength: 1 });
  const weights = some.chain((names) =>
    fc
      .array(fc.nat(9), { minLength: names.length, maxLength: names.length })
      .map((parts) => ({ names, parts })),
  );
  const byWeights = weights.map(({ names, parts }): Split => ({
    by: "weights",
    parts: Object.fromEntries(
      names.map((name, at) => [name, decimalOf((parts[at] ?? 0) + (at === 0 ? 1 : 0), 0)]),
    ),
  }));
  const equal = some.map((across) => ({ by: "equal" as const, across }));
  const shares = weights.map(({ names, parts }): Split => {
    // Hundredths of a per cent; the first unit takes what the others leave.
    const others = parts.slice(1).map((part) => part * 137);
    const rest = 10_000 - others.reduce((sum, part) => sum + part, 0);
    return {
      by: "shares",
      parts: Object.fromEntries(
        names.map((name, at) => [name, decimalOf(at === 0 ? rest : (others[at - 1] ?? 0), 2)]),
      ),
    };
  });
  if (whole === undefined) return fc.oneof(byWeights, equal, shares);
  const size = Math.abs(whole.hundredths);
  const explicit = weights.map(({ names, parts }): Split => {
    const others = parts.slice(1).map((part) => Math.trunc((size * part) / 40));
    const rest = size - others.reduce((sum, part) => sum + part, 0);
    return {
      by: "explicit",
      parts: Object.fromEntries(
        names.map((name, at) => [name, decimalOf(at === 0 ? rest : (others[at - 1] ?? 0), 2)]),
      ),
    };
  });
  const stepped = equal.map((split): Split => ({
    ...split,
    step: size % 100 === 0 ? "1" : size % 10 === 0 ? "0.1" : "0.01",
  }));
  return fc.oneof(byWeights, equal, shares, explicit, ...(whole.isFte ? [stepped] : []));
}

/** Where a line stands: in one unit, divided between several, or nowhere. */
function placeOf(
  whole: { readonly hundredths: number; readonly isFte: boolean } | undefined,
  around: Surroundings,
): fc.Arbitrary<{ unit?: string; split?: Split }> {
  const nowhere = fc.constant({});
  if (around.units.length === 0) return nowhere;
  return fc.oneof(
    nowhere,
    fc.constantFrom(...around.units).map((unit) => ({ unit })),
    splitOf(whole, around).map((split) => ({ split })),
  );
}

function fundingOf({ years, payers, options }: Surroundings): fc.Arbitrary<Funding[] | undefined> {
  if (payers.length === 0) return fc.constant(undefined);
  const until = maybe(fc.integer({ min: years[0] ?? 0, max: (years.at(-1) ?? 0) + 1 }));
  const amount = decimals(0, 100_000_000, 2);
  const fixed = fc.record({
    grant: fc.oneof(
      amount.map((text) => ({ amount: text })),
      perYear(years, amount).map((amountByYear) => ({ amountByYear })),
    ),
    indexed: maybe(fc.boolean()),
    until,
  });
  return maybe(
    fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...payers.keys()), { minLength: 1, maxLength: 3 }),
        fc.array(fc.integer({ min: 0, max: 3_333 }), { minLength: 3, maxLength: 3 }),
        fc.array(
          options.fixedGrants ? fc.option(fixed, { nil: undefined }) : fc.constant(undefined),
          {
            minLength: 3,
            maxLength: 3,
          },
        ),
        until,
      )
      .map(([chosen, shares, fixedGrants, ends]) =>
        chosen.map((payer, at): Funding => {
          const grant = fixedGrants[at];
          const who = payers[payer] ?? {};
          return grant
            ? stated({ ...who, ...grant.grant, indexed: grant.indexed, until: grant.until })
            : stated({ ...who, share: decimalOf(shares[at] ?? 0, 2), until: ends });
        }),
      ),
  );
}

/** What lines of every kind may state beside their cost. */
function lineParts(around: Surroundings, earlier: readonly string[]) {
  const condition =
    around.options.conditions && earlier.length > 0
      ? fc
          .tuple(fc.subarray([...earlier]), fc.boolean())
          .map(([ids, adopted]) => (adopted ? { adopted: ids } : { notAdopted: ids }))
      : fc.constant(undefined);
  return fc.record({
    controlArea: maybe(fc.constantFrom(...controlAreas)),
    series: maybe(fc.constantFrom(...seriesIds)),
    when: maybe(condition),
    funding: fundingOf(around),
    accounts: maybe(fc.constant({ funktion: "5.38", constructor: "x" })),
    targetGroup: maybe(fc.constantFrom("Unge", "Etniske kvinder")),
    activity: maybe(fc.constantFrom("Rådgivning", "Mentorordning")),
    assumption: maybe(fc.constant("antaget")),
  });
}

/** FTE in the form they are stated: the same every year, year by year, or as positions. */
function staffingOf(
  id: string,
  around: Surroundings,
  earlier: readonly string[],
  isNegativeAllowed: boolean,
): fc.Arbitrary<StaffingLine> {
  const { years } = around;
  const hundredths = fc.integer({ min: isNegativeAllowed ? -3_000 : 0, max: 6_000 });
  const common = fc.record({
    role: fc.constantFrom(...roles),
    label: maybe(fc.constant("En anden tekst")),
    rate: fc.constantFrom(...around.rates),
    parts: lineParts(around, earlier),
  });
  const constant = hundredths.chain((whole) =>
    fc.record({
      place: placeOf({ hundredths: whole, isFte: true }, around),
      quantity: fc.constant({ fte: decimalOf(whole, 2) }),
      time: fc.oneof(
        spanOf(around),
        fc.record({ starts: maybe(firstDay(years)) }),
        fc
          .tuple(firstDay(years), lastDay(years))
          .map(([a, b]) => (a <= b ? { starts: a, ends: b } : { starts: b, ends: a })),
        fc.record({ ends: lastDay(years) }),
        perYear(
          years,
          fc.integer({ min: 0, max: 100 }).map((hundredths) => decimalOf(hundredths, 2)),
        ).map((factorByYear) => ({ factorByYear })),
      ),
    }),
  );
  const yearly = spanOf(around).chain((span) =>
    fc.record({
      place: placeOf(undefined, around),
      quantity: perYear(
        activeYears(span, years),
        hundredths.map((whole) => decimalOf(whole, 2)),
      ).map((fteByYear) => ({ fteByYear })),
      time: fc.constant(span),
    }),
  );
  const positions = fc
    .record({
      count: fc.integer({ min: isNegativeAllowed ? -9 : 0, max: 20 }),
      percent: fc.constantFrom(50, 80, 25, 100),
    })
    .chain(({ count, percent }) =>
      fc.record({
        place: placeOf({ hundredths: count * percent, isFte: true }, around),
        quantity: fc.constant({ positions: { count: String(count), percent: String(percent) } }),
        time: fc.oneof(spanOf(around), fc.record({ starts: firstDay(years) })),
      }),
    );
  return fc
    .tuple(common, fc.oneof({ weight: 3, arbitrary: constant }, yearly, positions))
    .map(([{ role, label, rate, parts }, { place, quantity, time }]) =>
      stated({ id, role, label, rate, ...quantity, ...time, ...place, ...parts }),
    );
}

function amountOf(
  id: string,
  around: Surroundings,
  earlier: readonly string[],
): fc.Arbitrary<AmountLine> {
  const { years } = around;
  const hundredths = fc.integer({ min: -100_000_000, max: 300_000_000 });
  const common = fc.record({
    kind: maybe(
      fc.constantFrom("expenditure" as const, "savedExpenditure" as const, "income" as const),
    ),
    amountUnit: maybe(fc.constantFrom("kr" as const, "1000kr" as const, "mio" as const)),
    priceLevel: maybe(fc.integer({ min: 2008, max: 2018 })),
    parts: lineParts(around, earlier),
  });
  const constant = hundredths.chain((whole) =>
    fc.record({
      place: placeOf({ hundredths: whole, isFte: false }, around),
      quantity: fc.constant({ amount: decimalOf(whole, 2) }),
      time: fc.oneof(
        spanOf(around),
        fc.constantFrom(...years).map((from) => ({ duration: "oneOff" as const, from })),
        fc.record({ starts: firstDay(years) }),
        perYear(
          years,
          fc.integer({ min: 0, max: 100 }).map((hundredths) => decimalOf(hundredths, 2)),
        ).map((factorByYear) => ({ factorByYear })),
      ),
    }),
  );
  const yearly = spanOf(around).chain((span) =>
    fc.record({
      place: placeOf(undefined, around),
      quantity: perYear(
        activeYears(span, years),
        hundredths.map((whole) => decimalOf(whole, 2)),
      ).map((amountByYear) => ({ amountByYear })),
      time: fc.constant(span),
    }),
  );
  const oneOffs = fc.record({
    place: placeOf(undefined, around),
    quantity: fc
      .tuple(fc.subarray([...years], { minLength: 1 }), hundredths)
      .map(([some, whole]) => ({
        amountByYear: Object.fromEntries(some.map((year) => [String(year), decimalOf(whole, 2)])),
      })),
    time: fc.constant({ duration: "oneOff" as const }),
  });
  return fc
    .tuple(common, fc.oneof({ weight: 3, arbitrary: constant }, yearly, oneOffs))
    .map(([{ kind, amountUnit, priceLevel, parts }, { place, quantity, time }]) =>
      stated({
        id,
        label: `Beløb ${id}`,
        kind,
        amountUnit,
        priceLevel,
        ...quantity,
        ...time,
        ...place,
        ...parts,
      }),
    );
}

function percentageOf(
  id: string,
  around: Surroundings,
  earlier: readonly string[],
): fc.Arbitrary<PercentageLine> {
  return fc
    .record({
      percent: decimals(-500, 500, 2),
      of: maybe(fc.subarray([...controlAreas]).map((some) => ({ controlAreas: some }))),
      unit:
        around.units.length > 0 ? maybe(fc.constantFrom(...around.units)) : fc.constant(undefined),
      span: spanOf(around),
      parts: lineParts(around, earlier),
    })
    .map(({ percent, of, unit, span, parts }) =>
      stated({ id, label: `Procent ${id}`, percent, of, unit, ...span, ...parts }),
    );
}

function groupOf(
  name: string,
  around: Surroundings,
  earlier: readonly string[],
): fc.Arbitrary<Group> {
  const { most, percentages } = around.options;
  const some = <T>(kind: string, make: (id: string) => fc.Arbitrary<T>) =>
    fc
      .nat(most)
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, at) => make(`${name}-${kind}${at}`))),
      );
  const isBaseline = name === "b";
  return fc
    .record({
      staffing: some("s", (id) => staffingOf(id, around, earlier, !isBaseline)),
      amounts: some("a", (id) => amountOf(id, around, earlier)),
      percentages: percentages
        ? some("p", (id) => percentageOf(id, around, earlier))
        : fc.constant(undefined),
      funding: fundingOf(around),
    })
    .map(stated);
}

const proposalOf = (
  id: string,
  around: Surroundings,
  earlier: readonly string[],
): fc.Arbitrary<Proposal> =>
  fc
    .record({
      kind: fc.constantFrom(
        "request" as const,
        "saving" as const,
        "efficiency" as const,
        "investment" as const,
      ),
      requires: maybe(fc.subarray([...earlier])),
      group: groupOf(id, around, earlier),
    })
    .map(({ kind, requires, group }) =>
      stated({ id, kind, title: `Forslag ${id}`, requires, ...group }),
    );

function ratesOf(): fc.Arbitrary<Rate[]> {
  const about = fc.record({
    priceLevel: maybe(fc.integer({ min: 2008, max: 2018 })),
    series: maybe(fc.constantFrom(...seriesIds)),
  });
  const price = fc.oneof(
    fc.integer({ min: 1, max: 90_000_000 }).map((øre) => ({ amount: decimalOf(øre, 2) })),
    fc
      .tuple(fc.integer({ min: 1, max: 900_000 }), decimals(0, 2_000, 1), fc.boolean())
      .map(([pay, percent, ofAll]) => ({
        parts: [
          { id: "loen", label: "Løn", amount: decimalOf(pay, 1) },
          { id: "pension", label: "Pension", percent, of: ["loen"] },
          { id: "fast", label: "Fast tillæg", amount: "1234.56" },
          {
            id: "overhead",
            label: "Overhead",
            percent: "7.5",
            ...(ofAll ? {} : { of: ["loen", "pension"] }),
          },
        ],
      })),
  );
  return fc.array(fc.tuple(about, price), { minLength: 1, maxLength: 3 }).map((rates) =>
    rates.map(([of, cost], at): Rate => ({
      id: `pris-${at}`,
      label: `Pris ${at}`,
      ...stated(of),
      ...cost,
    })),
  );
}

/**
 * Valid plans of every form: all kinds of line, split, part-year, duration, funding and condition, in
 * DKK and NOK, indexed by the state's series; and a view to look at each, in fixed or current prices.
 */
export function randomCase(options: RandomPlanOptions = {}): fc.Arbitrary<RandomCase> {
  const all = {
    fixedGrants: true,
    percentages: true,
    conditions: true,
    most: 2,
    proposals: [0, 3] as const,
    ...options,
  };
  const [fewest, most] = all.proposals;
  return fc
    .record({
      first: fc.integer({ min: 2011, max: 2016 }),
      count: fc.integer({ min: 1, max: 5 }),
      units: fc.subarray(possibleUnits),
      rates: ratesOf(),
      funders: fc.nat(2),
      hasFrame: fc.boolean(),
      proposals: fc.integer({ min: fewest, max: most }),
    })
    .chain(({ first, count, units, rates, funders, hasFrame, proposals }) => {
      const years = Array.from({ length: count }, (_, at) => first + at);
      const ids = Array.from({ length: proposals }, (_, at) => `f${at}`);
      const funderIds = Array.from({ length: funders }, (_, at) => `tilskud-${at}`);
      const around: Surroundings = {
        years,
        units,
        rates: rates.map(({ id }) => id),
        payers: [
          ...funderIds.map((funder) => ({ funder })),
          ...(hasFrame ? [{ frame: "ramme" }] : []),
        ],
        options: all,
      };
      const plan = fc.record({
        currency: fc.constantFrom("DKK" as const, "NOK" as const),
        language: fc.constantFrom("da" as const, "nb" as const, "en" as const),
        priceLevel: fc.integer({ min: 2008, max: 2018 }),
        series: fc.constantFrom("statens-loen", "statens-pl"),
        baseline: groupOf("b", around, ids),
        proposals: fc.tuple(...ids.map((id, at) => proposalOf(id, around, ids.slice(0, at)))),
        frame: fc.integer({ min: 0, max: 500_000_000 }),
        frameLast: fc.nat(4),
      });
      const view = fc.record({
        adopted: fc.subarray(ids),
        priceLevel: fc.oneof(
          fc.constant("current" as const),
          fc.integer({ min: 2008, max: 2020 }),
          fc.constant(undefined),
        ),
      });
      return fc.tuple(plan, view).map(([drawn, seen]): RandomCase => ({
        plan: {
          schemaVersion: 1,
          title: "Tilfældig plan",
          language: drawn.language,
          currency: drawn.currency,
          priceLevel: drawn.priceLevel,
          years: { first, count },
          series: drawn.series,
          sources: [stateSource],
          indexSeries: stateIndexSeries,
          units: units.map((id) => ({ id, label: `Enhed ${id}` })),
          rates,
          funders: funderIds.map((id) => ({ id, label: `Tilskud ${id}` })),
          frames: hasFrame
            ? [
                {
                  id: "ramme",
                  label: "Ramme",
                  amount: decimalOf(drawn.frame, 2),
                  years: { first, last: first + drawn.frameLast },
                },
              ]
            : [],
          baseline: drawn.baseline,
          proposals: drawn.proposals,
          scenarios: [{ id: "alle", label: "Alle", adopts: ids }],
        },
        view: stated(seen),
      }));
    });
}
