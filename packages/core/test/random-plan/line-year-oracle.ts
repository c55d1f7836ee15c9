import Fraction from "fraction.js";
import type { Plan, View } from "../../src/index.js";
import { nearestWhole, sharedOut } from "../oracle/rational.js";

type Group = NonNullable<Plan["baseline"]>;
type StaffingLine = NonNullable<Group["staffing"]>[number];
type AmountLine = NonNullable<Group["amounts"]>[number];
type Split = NonNullable<StaffingLine["split"]>;

/** A line-year worked out from the plan's JSON alone: whole øre, and FTE where it is staffing. */
export interface LineYear {
  readonly line: string;
  readonly year: number;
  readonly øre: bigint;
  readonly fte?: Fraction;
  /** Whole øre per unit, where the line is divided. */
  readonly units?: ReadonlyMap<string, bigint>;
}

const kronerPer = { kr: 1, "1000kr": 1_000, mio: 1_000_000 } as const;
const zero = new Fraction(0);
const sum = (values: readonly Fraction[]): Fraction =>
  values.reduce((total, value) => total.add(value), zero);

/** Days of the year that are worked, month by month, by walking the calendar. */
function partYear(year: number, starts?: string, ends?: string): Fraction {
  let months = zero;
  for (let month = 0; month < 12; month++) {
    const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    let active = 0;
    for (let day = 1; day <= days; day++) {
      const date = new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
      if ((starts === undefined || date >= starts) && (ends === undefined || date <= ends))
        active++;
    }
    months = months.add(new Fraction(active, days));
  }
  return months.div(12);
}

function priceOf(plan: Plan, id: string): Fraction {
  const rate = plan.rates?.find((each) => each.id === id);
  const per = kronerPer[rate?.amountUnit ?? "kr"];
  if (rate?.amount !== undefined) return new Fraction(rate.amount).mul(per);
  const parts = new Map<string, Fraction>();
  for (const part of rate?.parts ?? [])
    parts.set(
      part.id,
      part.amount === undefined
        ? sum((part.of ?? [...parts.keys()]).map((of) => parts.get(of) ?? zero))
            .mul(new Fraction(part.percent ?? "0"))
            .div(100)
        : new Fraction(part.amount).mul(per),
    );
  return sum([...parts.values()]);
}

/** The growth factors on the way, multiplied and rounded once to billionths (rules 2 and 4). */
function factorBillionths(plan: Plan, series: string, from: number, to: number): bigint {
  const growth = plan.indexSeries?.find(({ id }) => id === series)?.publications?.[0]?.growth ?? {};
  let factor = new Fraction(1);
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year++)
    factor = factor.mul(new Fraction(growth[String(year)] ?? Number.NaN).div(100).add(1));
  return nearestWhole((from <= to ? factor : factor.inverse()).mul(10 ** 9));
}

/** Half away from zero once at the amount's own level, and once more when it is restated (rule 1). */
function restated(
  plan: Plan,
  { priceLevel }: View,
  year: number,
  kroner: Fraction,
  from: number,
  series: string,
): bigint {
  const settled = nearestWhole(kroner.mul(100));
  const to = priceLevel === "current" ? year : (priceLevel ?? plan.priceLevel);
  if (series === "none" || from === to) return settled;
  return nearestWhole(
    new Fraction(settled).mul(new Fraction(factorBillionths(plan, series, from, to), 10n ** 9n)),
  );
}

function partsOf(split: Split): [string, Fraction][] {
  return split.by === "equal"
    ? split.across.map((unit) => [unit, new Fraction(1)])
    : Object.entries(split.parts).map(([unit, part]) => [unit, new Fraction(part)]);
}

function unitsOf(split: Split | undefined, øre: bigint, wholeFte?: Fraction) {
  if (!split) return {};
  const parts = partsOf(split);
  const weights = parts.map(([, part]) => part);
  if (øre === 0n) return { units: new Map(parts.map(([unit]) => [unit, 0n])) };
  const step = split.by === "explicit" ? "0.01" : (split.step ?? "0.01");
  const shares =
    wholeFte === undefined
      ? weights
      : sharedOut(wholeFte.div(new Fraction(step)).n * wholeFte.s, weights).map((part) =>
          new Fraction(part).abs(),
        );
  const øreParts = sharedOut(øre, shares);
  return { units: new Map(parts.map(([unit], at) => [unit, øreParts[at] ?? 0n])) };
}

function isActive(line: StaffingLine | AmountLine, year: number): boolean {
  if (line.duration === "oneOff" && line.from !== undefined) return year === line.from;
  return year >= (line.from ?? year) && year <= (line.until ?? year);
}

function timeFactor(line: StaffingLine | AmountLine, year: number): Fraction {
  if (line.factorByYear) return new Fraction(line.factorByYear[String(year)] ?? "1");
  return partYear(year, line.starts, line.ends);
}

function staffingYear(line: StaffingLine, year: number, plan: Plan, view: View): LineYear {
  const whole = line.positions
    ? new Fraction(line.positions.count).mul(new Fraction(line.positions.percent)).div(100)
    : new Fraction(line.fteByYear?.[String(year)] ?? line.fte ?? "0");
  const fte = whole.mul(timeFactor(line, year));
  const rate = plan.rates?.find(({ id }) => id === line.rate);
  const øre = restated(
    plan,
    view,
    year,
    fte.mul(priceOf(plan, line.rate)),
    rate?.priceLevel ?? plan.priceLevel,
    line.series ?? rate?.series ?? plan.series ?? "none",
  );
  return { line: line.id, year, øre, fte, ...unitsOf(line.split, øre, whole) };
}

function amountYear(line: AmountLine, year: number, plan: Plan, view: View): LineYear {
  const kroner = new Fraction(line.amountByYear?.[String(year)] ?? line.amount ?? "0")
    .mul(kronerPer[line.amountUnit ?? "kr"])
    .mul(timeFactor(line, year))
    .mul((line.kind ?? "expenditure") === "expenditure" ? 1 : -1);
  const øre = restated(
    plan,
    view,
    year,
    kroner,
    line.priceLevel ?? plan.priceLevel,
    line.series ?? plan.series ?? "none",
  );
  return { line: line.id, year, øre, ...unitsOf(line.split, øre) };
}

/**
 * Every staffing and amount line of a plan, year by year, from its JSON: the rules of calculation
 * once more, in fraction.js, sharing no line of code with the library.
 */
export function lineYears(plan: Plan, view: View): LineYear[] {
  const { first, count } = plan.years;
  const adopted = new Set(view.adopted);
  const groups: { owner?: string; group: Group }[] = [
    { group: plan.baseline ?? {} },
    ...(plan.proposals ?? []).map((group) => ({ owner: group.id, group })),
  ];
  const holds = (owner: string | undefined, { when }: StaffingLine | AmountLine): boolean =>
    [...(owner === undefined ? [] : [owner]), ...(when?.adopted ?? [])].every((id) =>
      adopted.has(id),
    ) && !when?.notAdopted?.some((id) => adopted.has(id));
  const nothing = (line: StaffingLine | AmountLine, year: number): LineYear => ({
    line: line.id,
    year,
    øre: 0n,
    ...("role" in line ? { fte: zero } : {}),
    ...(line.split ? { units: new Map(partsOf(line.split).map(([unit]) => [unit, 0n])) } : {}),
  });
  return groups.flatMap(({ owner, group }) =>
    Array.from({ length: count }, (_, at) => first + at).flatMap((year) => [
      ...(group.staffing ?? []).map((line) =>
        holds(owner, line) && isActive(line, year)
          ? staffingYear(line, year, plan, view)
          : nothing(line, year),
      ),
      ...(group.amounts ?? []).map((line) =>
        holds(owner, line) && isActive(line, year)
          ? amountYear(line, year, plan, view)
          : nothing(line, year),
      ),
    ]),
  );
}
