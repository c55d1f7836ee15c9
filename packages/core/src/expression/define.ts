import { ratio } from "../exact/index.js";
import type { FundingPool, Line, Model } from "../model/index.js";
import { grantsOf, ownFunding } from "./define-funding.js";
import {
  input,
  inYear,
  isActive,
  lastYear,
  nothing,
  partYearFactors,
  percentOf,
  priceExpression,
  product,
  total,
  wholeYearFte,
} from "./define-staffing.js";
import type { Allocation, Expression, Fit, Funding } from "./expression.js";
import { figurePath } from "./figure-path.js";

/** The expressions of a model's lines, made once each. Years after the table mean "thereafter". */
export interface Definition {
  readonly cost: (line: Line, year: number) => Expression;
  readonly fte: (line: Line, year: number) => Expression;
  readonly unitCost: (line: Line, year: number, unit: string) => Expression;
  readonly unitFte: (line: Line, year: number, unit: string) => Expression;
  /** What one grant of a pool pays, by its position among the pool's grants. */
  readonly grantPart: (pool: FundingPool, year: number, position: number) => Expression;
  readonly fundedCost: (line: Line, year: number, unit: string, payer: string) => Expression;
  /** What a percentage line comes to when it is taken of any base. */
  readonly percentageOf: (line: Line, year: number) => (base: Expression) => Expression;
  /** What the authority itself pays of any gross of a pool. */
  readonly ownPartOf: (pool: FundingPool, year: number) => (gross: Expression) => Expression;
}

const ore = ratio(1n, 100n);
const minusOne: Expression = { op: "constant", value: ratio(-1n), quantity: "factor" };

/** Keeps what a function of a line and a year has made, so that equal figures are one expression. */
function remember<T>(make: (line: Line, year: number) => T): (line: Line, year: number) => T {
  const made = new Map<Line, Map<number, T>>();
  return (line, year) => {
    const years = made.get(line) ?? new Map<number, T>();
    made.set(line, years);
    let value = years.get(year);
    if (value === undefined) years.set(year, (value = make(line, year)));
    return value;
  };
}

const when = (line: Line, then: Expression): Expression =>
  line.condition ? { op: "when", condition: line.condition, then } : then;

export function define(model: Model): Definition {
  const yearKey = (year: number): number | "thereafter" =>
    year > lastYear(model) ? "thereafter" : year;

  const settled = remember((line, year): Expression => {
    const { cost, priceLevel } = line;
    if (!isActive(line, year, model)) return nothing("money");
    if (cost.kind === "staff")
      return {
        op: "settle",
        priceLevel,
        year,
        of: product([
          wholeYearFte(line, year, model),
          ...partYearFactors(line, year, model),
          priceExpression(cost.rate.price),
        ]),
      };
    if (cost.kind === "amount") {
      const amount = inYear(cost.amount, year, model);
      if (!amount) return nothing("money");
      const direction = cost.direction === 1 ? [] : [minusOne];
      return {
        op: "settle",
        priceLevel,
        year,
        of: product([...direction, ...partYearFactors(line, year, model), amount]),
      };
    }
    return nothing("money");
  });

  /** A percentage is taken of the amounts in the view's own prices, so that no amount is restated twice. */
  const percentageOf =
    (line: Line, year: number) =>
    (base: Expression): Expression =>
      line.cost.kind === "percent" && isActive(line, year, model)
        ? {
            op: "settle",
            priceLevel: "view",
            year,
            of: product([...percentOf(line.cost.percent), base]),
          }
        : nothing("money");

  const percentage = (line: Line, year: number): Expression => {
    if (line.cost.kind !== "percent") return nothing("money");
    const base = model.lines.filter(line.cost.of).map((other) => cost(other, year));
    return percentageOf(line, year)({ op: "sum", of: base, quantity: "money" });
  };

  const cost = remember((line, year): Expression => {
    const path = figurePath({ measure: "cost", where: { line: line.id }, year: yearKey(year) });
    if (!isActive(line, year, model)) return { op: "figure", path, of: nothing("money") };
    const of: Expression =
      line.cost.kind === "percent"
        ? percentage(line, year)
        : {
            op: "restate",
            of: settled(line, year),
            series: line.series,
            from: line.priceLevel,
            year,
            path: [...line.path, "series"],
          };
    return { op: "figure", path, of: when(line, of) };
  });

  const fte = remember((line, year): Expression => {
    const path = figurePath({ measure: "fte", where: { line: line.id }, year: yearKey(year) });
    const of = product([
      wholeYearFte(line, year, model),
      ...(line.cost.kind === "staff" ? partYearFactors(line, year, model) : []),
    ]);
    return { op: "figure", path, of: when(line, of) };
  });

  const fteAllocation = remember((line, year): Allocation => ({
    of: wholeYearFte(line, year, model),
    weights: line.split.weights.map(input),
    step: line.split.step ?? ore,
  }));

  /** FTE are split first; the settled line-year then follows the units' FTE (rule 6). */
  const costAllocation = remember((line, year): Allocation => ({
    of: cost(line, year),
    weights:
      line.cost.kind === "staff"
        ? line.split.units.map((_, part) => ({
            op: "share",
            allocation: fteAllocation(line, year),
            part,
          }))
        : line.split.weights.map(input),
    step: ore,
  }));

  const unitCost = (line: Line, year: number, unit: string): Expression => {
    const part = line.split.units.indexOf(unit);
    if (part < 0) return nothing("money");
    if (line.split.units.length === 1) return cost(line, year);
    const path = figurePath({
      measure: "cost",
      where: { line: line.id, unit },
      year: yearKey(year),
    });
    return {
      op: "figure",
      path,
      of: { op: "share", allocation: costAllocation(line, year), part },
    };
  };

  const unitFte = (line: Line, year: number, unit: string): Expression => {
    const part = line.split.units.indexOf(unit);
    if (part < 0) return nothing("fte");
    if (line.split.units.length === 1) return fte(line, year);
    const path = figurePath({
      measure: "fte",
      where: { line: line.id, unit },
      year: yearKey(year),
    });
    const share: Expression = { op: "share", allocation: fteAllocation(line, year), part };
    return {
      op: "figure",
      path,
      of: when(line, product([share, ...partYearFactors(line, year, model)])),
    };
  };

  const poolFunding = remember((first, year) => {
    const pool = model.poolOf.get(first.id);
    const lines = pool?.lines ?? [first];
    const funding: Funding = {
      gross: total(lines.map((line) => cost(line, year))),
      grants: pool ? grantsOf(pool, year, model) : [],
    };
    const cells = lines.flatMap((line) =>
      line.split.units.map((unit) => ({
        key: `${line.id}/${unit}`,
        cost: unitCost(line, year, unit),
      })),
    );
    const columns = [...funding.grants, ownFunding].map((_, part): Expression => ({
      op: "fund",
      funding,
      part,
    }));
    const fit: Fit = { rows: cells.map((cell) => cell.cost), columns };
    return { funding, fit, rows: cells.map(({ key }) => key) };
  });

  /** The columns of a pool that one payer pays: one a grant, and the last for what is left. */
  const columnsOf = (payer: string, { entries }: FundingPool): number[] =>
    payer === ownFunding
      ? [entries.length]
      : entries.flatMap((entry, column) => (entry.payer === payer ? [column] : []));

  const grantPart = (pool: FundingPool, year: number, part: number): Expression => {
    const [first] = pool.lines;
    return first
      ? { op: "fund", funding: poolFunding(first, year).funding, part }
      : nothing("money");
  };

  const ownPartOf = (pool: FundingPool, year: number) => {
    const grants = grantsOf(pool, year, model);
    return (gross: Expression): Expression => ({
      op: "fund",
      funding: { gross, grants },
      part: grants.length,
    });
  };

  const fundedCost = (line: Line, year: number, unit: string, payer: string): Expression => {
    if (!line.split.units.includes(unit)) return nothing("money");
    const pool = model.poolOf.get(line.id);
    if (!pool) return payer === ownFunding ? unitCost(line, year, unit) : nothing("money");
    const { fit, rows, funding } = poolFunding(pool.lines[0] ?? line, year);
    const row = rows.indexOf(`${line.id}/${unit}`);
    const cells = columnsOf(payer, pool).map((column): Expression =>
      rows.length === 1 ? { op: "fund", funding, part: column } : { op: "fit", fit, row, column },
    );
    const path = figurePath({
      measure: "cost",
      where: { line: line.id, unit, funding: payer },
      year: yearKey(year),
    });
    return { op: "figure", path, of: total(cells) };
  };

  return {
    cost,
    fte,
    unitCost,
    unitFte,
    grantPart,
    fundedCost,
    percentageOf,
    ownPartOf,
  };
}
