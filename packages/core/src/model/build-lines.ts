import type { Ratio } from "../exact/index.js";
import { baselineOwner, provenanceOf, type Plan } from "../plan/index.js";
import type { PlacedLine, PlanSplit, PlanStaffingLine } from "../plan/plan-lines.js";
import { splitStep, statedFte } from "../plan/split-step.js";
import type { ProblemPath } from "../problem/index.js";
import { impliedInput, inputOf, inputsByYear, yearlyAmount } from "./inputs.js";
import type {
  Condition,
  Cost,
  Input,
  Line,
  PartYear,
  Rate,
  UnitSplit,
  YearlyInput,
} from "./model.js";

/** The unit of a line that names none. */
export const noUnit = "none";

function partYearOf(line: PlacedLine["line"], path: ProblemPath): PartYear {
  if ("factorByYear" in line && line.factorByYear)
    return {
      kind: "factors",
      factors: inputsByYear(line.factorByYear, "factor", [...path, "factorByYear"], line),
    };
  if (!("starts" in line) && !("ends" in line)) return { kind: "whole" };
  return {
    kind: "dates",
    ...(line.starts === undefined ? {} : { starts: line.starts }),
    ...(line.ends === undefined ? {} : { ends: line.ends }),
    path,
  };
}

function fteOf(placed: PlacedLine & { kind: "staffing" }): YearlyInput {
  const { line, path } = placed;
  const label = line.label ?? line.role;
  if (line.fteByYear)
    return {
      kind: "byYear",
      inputs: inputsByYear(line.fteByYear, "fte", [...path, "fteByYear"], line, { label }),
    };
  return {
    kind: "constant",
    input: line.positions
      ? inputOf(line.positions.count, "positions", [...path, "positions", "count"], line, { label })
      : inputOf(line.fte ?? "0", "fte", [...path, "fte"], line, { label }),
  };
}

function percentSelector(
  of: (PlacedLine & { kind: "percentage" })["line"]["of"],
): (line: Line) => boolean {
  return ({ id, role, controlArea, cost }) =>
    cost.kind !== "percent" &&
    (of?.lines?.includes(id) ?? true) &&
    (of?.roles === undefined || (role !== undefined && of.roles.includes(role))) &&
    (of?.controlAreas?.includes(controlArea) ?? true);
}

function costOf(placed: PlacedLine, rates: ReadonlyMap<string, Rate>): Cost {
  const { kind, line, path } = placed;
  switch (kind) {
    case "staffing": {
      const rate = rates.get(line.rate);
      if (!rate) throw new Error(`the checks let an unknown rate through: ${line.rate}`);
      return {
        kind: "staff",
        fte: fteOf(placed),
        ...(line.positions
          ? {
              positionPercent: inputOf(
                line.positions.percent,
                "percent",
                [...path, "positions", "percent"],
                line,
                { label: line.label ?? line.role },
              ),
            }
          : {}),
        rate,
      };
    }
    case "amount":
      return {
        kind: "amount",
        amount: yearlyAmount(line, path, line.label),
        direction: (line.kind ?? "expenditure") === "expenditure" ? 1 : -1,
      };
    case "percentage":
      return {
        kind: "percent",
        percent: inputOf(line.percent, "percent", [...path, "percent"], line, {
          label: line.label,
        }),
        of: percentSelector(line.of),
      };
  }
}

function splitOf(placed: PlacedLine): UnitSplit {
  const { kind, line, path } = placed;
  const split: PlanSplit | undefined = kind === "percentage" ? undefined : line.split;
  if (!split)
    return {
      by: "equal",
      units: [line.unit ?? noUnit],
      weights: [impliedInput(1n, "weight", [...path, "unit"])],
    };
  const at = [...path, "split"];
  const [units, weights]: [string[], Input[]] =
    split.by === "equal"
      ? [
          split.across,
          split.across.map((_, position) =>
            impliedInput(1n, "weight", [...at, "across", position], split),
          ),
        ]
      : [
          Object.keys(split.parts),
          Object.entries(split.parts).map(([unit, text]) =>
            inputOf(text, weightQuantity(placed, split), [...at, "parts", unit], split, {
              unit: kind === "amount" ? line.amountUnit : undefined,
            }),
          ),
        ];
  const step = kind === "staffing" ? stepOf(line, split) : undefined;
  return { by: split.by, units, weights, ...(step ? { step } : {}) };
}

const stepOf = (line: PlanStaffingLine, split: PlanSplit): Ratio =>
  split.by === "explicit"
    ? splitStep(undefined, [...Object.values(split.parts), ...statedFte(line)])
    : splitStep(split.step, statedFte(line));

function weightQuantity({ kind }: PlacedLine, { by }: PlanSplit): Input["quantity"] {
  if (by === "shares") return "percent";
  if (by !== "explicit") return "weight";
  return kind === "staffing" ? "fte" : "money";
}

/** Rule 3: one series per line – the line's, else the price's, else the plan's. */
function seriesOf(placed: PlacedLine, rate: Rate | undefined, plan: Plan): string | undefined {
  return placed.line.series ?? rate?.series ?? plan.series;
}

function isByYear({ kind, line }: PlacedLine): boolean {
  if (kind === "staffing") return line.fteByYear !== undefined;
  return kind === "amount" && line.amountByYear !== undefined;
}

/** A proposal's lines apply when it is adopted, and when their own condition holds (rule 10). */
function conditionOf({ line, owner }: PlacedLine): { condition?: Condition } {
  const adopted = [...(owner === baselineOwner ? [] : [owner]), ...(line.when?.adopted ?? [])];
  const notAdopted = line.when?.notAdopted ?? [];
  return adopted.length + notAdopted.length === 0 ? {} : { condition: { adopted, notAdopted } };
}

/** Makes a line of the model of its entry in the plan. */
export function buildLine(placed: PlacedLine, rates: ReadonlyMap<string, Rate>, plan: Plan): Line {
  const { kind, line, path, owner } = placed;
  const cost = costOf(placed, rates);
  const rate = cost.kind === "staff" ? cost.rate : undefined;
  const series = seriesOf(placed, rate, plan);
  const stated = kind === "amount" ? line.priceLevel : undefined;
  // A one-off figure that is stated once falls in one year; one stated year by year says when.
  const until = line.duration === "oneOff" && !isByYear(placed) ? line.from : line.until;
  return {
    id: line.id,
    label: kind === "staffing" ? (line.label ?? line.role) : line.label,
    owner,
    path,
    ...(kind === "staffing" ? { role: line.role } : {}),
    ...(line.targetGroup === undefined ? {} : { targetGroup: line.targetGroup }),
    ...(line.activity === undefined ? {} : { activity: line.activity }),
    controlArea: line.controlArea ?? "service",
    accounts: line.accounts ?? {},
    cost,
    split: splitOf(placed),
    partYear: kind === "percentage" ? { kind: "whole" } : partYearOf(line, path),
    duration: line.duration ?? "permanent",
    from: line.from ?? plan.years.first,
    ...(until === undefined ? {} : { until }),
    ...conditionOf(placed),
    priceLevel: rate?.priceLevel ?? stated ?? plan.priceLevel,
    ...(series === undefined ? {} : { series }),
    ...(kind === "staffing" && line.caseload
      ? {
          caseload: {
            low: inputOf(
              line.caseload.perFte[0],
              "factor",
              [...path, "caseload", "perFte", 0],
              line.caseload,
            ),
            high: inputOf(
              line.caseload.perFte[1],
              "factor",
              [...path, "caseload", "perFte", 1],
              line.caseload,
            ),
            of: line.caseload.of,
          },
        }
      : {}),
    provenance: provenanceOf(line),
  };
}
