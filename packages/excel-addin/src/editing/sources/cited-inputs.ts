import type { Plan } from "@aarsvaerk/core";
import type { LineGroup } from "../plan/plan-parts.js";

interface Provenance {
  readonly source?: string | undefined;
  readonly assumption?: string | undefined;
}

/** Something that states figures, and whether it says where they come from. */
export interface CitedInput {
  /** What it is called. */
  readonly label: string;
  readonly isSourced: boolean;
  /** Where it is edited. */
  readonly place:
    | { readonly kind: "rate" | "series"; readonly id: string }
    | { readonly kind: "line"; readonly owner: string; readonly id: string };
}

const says = ({ source, assumption }: Provenance): boolean =>
  source !== undefined || assumption !== undefined;

function ofRates({ rates = [] }: Plan): CitedInput[] {
  return rates.flatMap(({ id, label, parts, ...rate }): CitedInput[] => {
    const place = { kind: "rate", id } as const;
    return parts
      ? parts.map((part) => ({
          label: `${label}, ${part.label}`,
          isSourced: says(part) || says(rate),
          place,
        }))
      : [{ label, isSourced: says(rate), place }];
  });
}

function ofSeries({ indexSeries = [] }: Plan): CitedInput[] {
  return indexSeries.flatMap(({ id, label, publications = [], over, ...series }): CitedInput[] => {
    const place = { kind: "series", id } as const;
    const own = publications.map((each) => ({
      label: `${label}, ${each.id}`,
      isSourced: says(each) || says(series),
      place,
    }));
    return over === undefined ? own : [{ label, isSourced: says(series), place }];
  });
}

function ofLines(group: LineGroup, owner: string, title: string): CitedInput[] {
  const staffing = (group.staffing ?? []).map((line) => ({ line, name: line.label ?? line.role }));
  const others = [...(group.amounts ?? []), ...(group.percentages ?? [])].map((line) => ({
    line,
    name: line.label,
  }));
  return [...staffing, ...others].map(({ line, name }) => ({
    label: title === "" ? name : `${name} (${title})`,
    isSourced: says(line),
    place: { kind: "line", owner, id: line.id },
  }));
}

/** What states the figures of a plan: prices, index publications and lines, in that order. */
export const citedInputs = (plan: Plan): CitedInput[] => [
  ...ofRates(plan),
  ...ofSeries(plan),
  ...ofLines(plan.baseline ?? {}, "baseline", ""),
  ...(plan.proposals ?? []).flatMap((proposal) => ofLines(proposal, proposal.id, proposal.title)),
];
