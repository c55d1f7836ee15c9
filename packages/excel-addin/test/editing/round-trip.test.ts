import { examplePlan, exact, locales, parsePlan, planJsonSchema, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { enterLine } from "../../src/editing/line/enter-line.js";
import { lineDraft } from "../../src/editing/line/line-draft.js";
import { groupOf, linesOfGroup } from "../../src/editing/plan/groups.js";
import { baseline, type ListedLine } from "../../src/editing/plan/plan-parts.js";
import { enterPlan, planDraft } from "../../src/editing/facts/plan-draft.js";
import { enterProposal } from "../../src/editing/proposal/enter-proposal.js";
import { proposalDraft } from "../../src/editing/proposal/proposal-draft.js";
import { examplePlans } from "../example-plans.js";

/** Decimals in their shortest form: `1.50` and `1.5` are one number. */
const shortest = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === "string" && /^-?\d+\.\d+$/.test(inner)
      ? [exact(inner).numerator, exact(inner).denominator].map(String)
      : inner,
  ) as unknown;

const owners = (plan: Plan): string[] => [baseline, ...(plan.proposals ?? []).map(({ id }) => id)];

const everyLine = (plan: Plan): { owner: string; listed: ListedLine }[] =>
  owners(plan).flatMap((owner) =>
    linesOfGroup(groupOf(plan, owner)).map((listed) => ({ owner, listed })),
  );

/** A line of each kind with every key that the format knows. */
const everything: Plan = (() => {
  const common = {
    controlArea: "transfers",
    accounts: { funktion: "5.38.42", art: "=1+1" },
    targetGroup: "udsatte familier",
    activity: "rådgivning",
    when: { adopted: ["b"], notAdopted: ["c"] },
    series: "none",
    source: "kilde",
    page: "s. 3",
    assumption: "skønnet",
  };
  const cited = { source: "kilde", page: "s. 4", assumption: "antaget" };
  const funding = [
    { funder: "staten", share: "12.5", from: 2012, until: 2013, ...cited },
    { funder: "staten", amount: "1.1250", indexed: true },
    { frame: "ramme", amountByYear: { "2013": "0.5" }, amountUnit: "mio", indexed: false },
  ];
  const input = {
    ...examplePlan,
    asOf: "2025-01-01",
    sources: [{ id: "kilde", title: "Kilde" }, ...(examplePlan.sources ?? [])],
    funders: [{ id: "staten", label: "Staten" }],
    frames: [
      { id: "ramme", label: "Ramme", amount: "5000000", years: { first: 2012, last: 2014 } },
    ],
    baseline: {
      staffing: [
        {
          id: "alt",
          role: "Rådgivere",
          label: "Rådgivere, alle",
          positions: { count: "2", percent: "37.5" },
          rate: "aarsvaerk",
          caseload: { perFte: ["10", "20.5"], of: "familier", ...cited },
          split: {
            by: "shares",
            parts: { socialcenter: "60", herberger: "40" },
            step: "0.01",
            ...cited,
          },
          starts: "2012-03-01",
          ends: "2014-10-16",
          duration: "temporary",
          funding,
          ...common,
        },
        {
          id: "aar",
          role: "Gadeplan",
          fteByYear: { "2013": "1.125", "2014": "1000" },
          rate: "aarsvaerk",
          unit: "socialcenter",
          duration: "temporary",
          from: 2013,
          until: 2014,
        },
        {
          id: "faktor",
          role: "Gadeplan",
          fte: "3",
          rate: "aarsvaerk",
          factorByYear: { "2012": "0.85" },
          duration: "permanent",
          split: { by: "explicit", parts: { socialcenter: "1", herberger: "2" }, ...cited },
        },
        {
          id: "ligeligt",
          role: "Gadeplan",
          fte: "3",
          rate: "aarsvaerk",
          split: { by: "equal", across: ["herberger", "socialcenter"], step: "1", ...cited },
        },
        {
          id: "vaegte",
          role: "Gadeplan",
          fte: "3",
          rate: "aarsvaerk",
          split: {
            by: "weights",
            parts: { socialcenter: "1.5", herberger: "0" },
            step: "0.5",
            ...cited,
          },
        },
      ],
      amounts: [
        {
          id: "beloeb",
          label: "Husleje",
          kind: "savedExpenditure",
          amountByYear: { "2012": "1.5" },
          amountUnit: "mio",
          currency: "DKK",
          priceLevel: 2011,
          funding: [{ funder: "staten", share: "50" }],
          split: { by: "explicit", parts: { socialcenter: "1", herberger: "0.5" } },
          duration: "oneOff",
          ...common,
        },
        {
          id: "dateret",
          label: "Drift",
          kind: "expenditure",
          amount: "75000.5",
          amountUnit: "kr",
          unit: "socialcenter",
          starts: "2012-03-01",
          ends: "2012-10-16",
        },
        {
          id: "delvis",
          label: "Drift",
          amount: "75",
          factorByYear: { "2012": "0" },
          from: 2012,
          until: 2014,
          duration: "temporary",
        },
      ],
      percentages: [
        {
          id: "procent",
          label: "Rammebesparelse",
          percent: "-2.25",
          of: { lines: ["alt"], roles: ["Gadeplan"], controlAreas: ["service", "capital"] },
          unit: "socialcenter",
          from: 2012,
          until: 2013,
          funding: [{ funder: "staten", amount: "1" }],
          ...common,
          duration: "temporary",
        },
      ],
    },
    proposals: [
      {
        id: "a",
        number: "SO28",
        title: "A",
        kind: "investment",
        status: "submitted",
        caseNumber: "1",
        documentNumber: "2",
        sections: [{ heading: "Baggrund", text: "Linje 1\n\nLinje 2" }],
        requires: ["b"],
        excludes: ["c"],
        funding,
        ...cited,
      },
      { id: "b", title: "B", kind: "efficiency" },
      { id: "c", title: "C", kind: "saving" },
    ],
    scenarios: [],
  };
  const result = parsePlan(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.value;
})();

/** The plans of one portfolio are alike. */
const few = examplePlans.filter(([name], at) => !name.includes("/plans/") || at % 12 === 0);
const plans = [...few, ["examplePlan", examplePlan], ["every key", everything]] as const;

describe.each(locales)("in %s", (locale) => {
  test.each(plans)("every line of %s goes through its form unchanged", (_, plan) => {
    const context = { plan, locale };
    for (const { owner, listed } of everyLine(plan)) {
      const draft = lineDraft(listed, context);
      const result = enterLine(draft, { owner, id: listed.line.id, isNew: false }, context);
      expect(result).toMatchObject({ ok: true, id: listed.line.id });
      if (result.ok) expect(shortest(result.plan)).toEqual(shortest(plan));
    }
  });

  test.each(plans)("so does what is said of proposals and of the whole of %s", (_, plan) => {
    const context = { plan, locale };
    for (const proposal of plan.proposals ?? []) {
      const result = enterProposal(proposalDraft(proposal, context), proposal.id, context);
      expect(result.ok && shortest(result.plan)).toEqual(shortest(plan));
    }
    const result = enterPlan(planDraft(plan), context);
    expect(result.ok && shortest(result.plan)).toEqual(shortest(plan));
  });
});

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

test("the lines above have every key of the format", () => {
  const group = (planJsonSchema() as Shape).properties?.["baseline"]?.properties;
  for (const list of ["staffing", "amounts", "percentages"] as const) {
    const known = Object.keys(group?.[list]?.items?.properties ?? {});
    const lines = everything.baseline?.[list] ?? [];
    const used = new Set(lines.flatMap((line) => Object.keys(line)));
    expect([...known].sort()).not.toEqual([]);
    expect(known.filter((key) => !used.has(key))).toEqual([]);
  }
});
