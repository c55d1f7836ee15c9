import { yearsOf, type Plan } from "@aarsvaerk/core";
import { omitted } from "../../omitted.js";
import type { AmountLine, Funding, LineGroup, StaffingLine } from "../plan/plan-parts.js";

type Table = Readonly<Record<string, string>>;

/**
 * Figures for other years: those that stay keep theirs; a year further on goes on with the last
 * figure, as a permanent line does; years before the first one stated begin with nought.
 */
function carriedOn(table: Table, years: readonly number[]): Record<string, string> {
  const stated = Object.keys(table).map((year) => Number.parseInt(year, 10));
  const [first, last] = [Math.min(...stated), Math.max(...stated)];
  return Object.fromEntries(
    years.map((year) => [
      String(year),
      table[String(year)] ?? (year < first ? "0" : (table[String(last)] ?? "0")),
    ]),
  );
}

const within = (table: Table, years: readonly number[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table).filter(([year]) => years.some((each) => String(each) === year)),
  );

type Timed = Pick<StaffingLine, "from" | "until" | "duration" | "factorByYear">;

/** The years that a line has to state in the new plan. */
const lineYears = ({ from, until }: Timed, years: readonly number[]): number[] =>
  years.filter((year) => year >= (from ?? year) && year <= (until ?? year));

const tableOf = (table: Table, line: Timed, years: readonly number[]): Record<string, string> =>
  line.duration === "oneOff" ? within(table, years) : carriedOn(table, lineYears(line, years));

const factors = <Line extends Timed>(line: Line, years: readonly number[]): Line =>
  line.factorByYear ? { ...line, factorByYear: within(line.factorByYear, years) } : line;

const staffingIn = (line: StaffingLine, years: readonly number[]): StaffingLine =>
  factors(
    line.fteByYear ? { ...line, fteByYear: tableOf(line.fteByYear, line, years) } : line,
    years,
  );

const amountIn = (line: AmountLine, years: readonly number[]): AmountLine =>
  factors(
    line.amountByYear ? { ...line, amountByYear: tableOf(line.amountByYear, line, years) } : line,
    years,
  );

/** A grant is given in the years it states, and is over after them. */
function fundingIn<Part extends { readonly funding?: Funding[] | undefined }>(
  part: Part,
  years: readonly number[],
): Part {
  if (!part.funding) return part;
  const funding = part.funding.map((entry) =>
    entry.amountByYear ? { ...entry, amountByYear: within(entry.amountByYear, years) } : entry,
  );
  return { ...part, funding };
}

function groupIn<Group extends LineGroup>(group: Group, years: readonly number[]): Group {
  const { staffing, amounts, percentages } = group;
  const funded = <Line extends { readonly funding?: Funding[] | undefined }>(line: Line) =>
    fundingIn(line, years);
  return {
    ...fundingIn(group, years),
    ...(staffing ? { staffing: staffing.map((line) => funded(staffingIn(line, years))) } : {}),
    ...(amounts ? { amounts: amounts.map((line) => funded(amountIn(line, years))) } : {}),
    ...(percentages ? { percentages: percentages.map(funded) } : {}),
  };
}

/** Recorded spending; a line of which nothing is left would hold on to its line in vain. */
function actualsIn({ actuals = [] }: Plan, years: readonly number[]): Pick<Plan, "actuals"> {
  const left = actuals
    .map((actual) => ({ ...actual, spent: within(actual.spent, years) }))
    .filter(({ spent }) => Object.keys(spent).length > 0);
  return left.length > 0 ? { actuals: left } : {};
}

/** The plan with other budget years, and its figures year by year carried on into them; not checked. */
export function withYears(plan: Plan, years: Plan["years"]): Plan {
  if (years.first === plan.years.first && years.count === plan.years.count) return plan;
  // A number of years that no plan can have is for the check to refuse.
  if (!(years.count >= 1 && years.count <= 40)) return { ...plan, years };
  const next = yearsOf(years);
  return {
    ...omitted(plan, "actuals"),
    ...actualsIn(plan, next),
    years,
    ...(plan.baseline ? { baseline: groupIn(plan.baseline, next) } : {}),
    ...(plan.proposals ? { proposals: plan.proposals.map((group) => groupIn(group, next)) } : {}),
  };
}
