import {
  currentSchemaVersion,
  locales,
  parsePlan,
  type Locale,
  type Plan,
  type View,
} from "@aarsvaerk/core";
import { packing, type FoundCarried } from "../sheet/carried.js";
import { planName } from "./carried-plan.js";
import type { ReadingFinding } from "./finding.js";
import { finding } from "./findings.js";

/** The plan that travels in a workbook, with what its sheets were made with. */
export interface OpenedPlan {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly view: View;
  readonly alsoShown: readonly View[];
}

type Opened =
  | ({ readonly ok: true; readonly findings: readonly ReadingFinding[] } & OpenedPlan)
  | { readonly ok: false; readonly findings: readonly ReadingFinding[] };

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

/** A view as it stands in a document; what is none of it is left out. */
function viewIn(value: unknown): View {
  if (!isEntries(value)) return {};
  const { scenario, adopted, priceLevel, asOf } = value;
  return {
    ...(isText(scenario) ? { scenario } : {}),
    ...(Array.isArray(adopted) && adopted.every(isText) ? { adopted } : {}),
    ...(typeof priceLevel === "number" || priceLevel === "current" ? { priceLevel } : {}),
    ...(isText(asOf) ? { asOf } : {}),
  };
}

/** What a text of JSON says; nothing where it is none. */
function jsonIn(text: unknown): unknown {
  try {
    return isText(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const newerProgram = ({ schemaVersion, programVersion }: FoundCarried): ReadingFinding =>
  finding("newerProgram", "", {
    found: programVersion || String(schemaVersion),
    expected: String(currentSchemaVersion),
  });

function openOne(carried: FoundCarried): Opened {
  if (carried.packing > packing || carried.schemaVersion > currentSchemaVersion)
    return { ok: false, findings: [newerProgram(carried)] };
  const document = jsonIn(carried.json);
  const stated = isEntries(document) ? jsonIn(document["plan"]) : undefined;
  if (!isEntries(document) || stated === undefined)
    return { ok: false, findings: [finding("planUnreadable", "")] };
  const parsed = parsePlan(stated);
  if (!parsed.ok)
    return {
      ok: false,
      findings: parsed.problems.map((problem) =>
        problem.code === "schemaTooNew"
          ? newerProgram(carried)
          : finding("planInvalid", "", { problem }),
      ),
    };
  const plan = parsed.value;
  const locale = locales.find((each) => each === document["locale"]) ?? plan.language;
  const findings = carried.state === "intact" ? [] : [finding("planChanged", "")];
  const others = document["alsoShown"];
  return {
    ok: true,
    plan,
    locale,
    view: viewIn(document["view"]),
    alsoShown: Array.isArray(others) ? others.map(viewIn) : [],
    findings,
  };
}

const isIntact = ({ state }: FoundCarried): boolean => state === "intact";

/** Finds the plan that travels in a workbook: of several the first that is as it was written. */
export function openPlan(carried: readonly FoundCarried[]): Opened {
  const plans = carried.filter(({ name }) => name === planName);
  const first = plans.find(isIntact) ?? plans[0];
  if (!first) return { ok: false, findings: [finding("noPlan", "")] };
  const opened = openOne(first);
  if (plans.length === 1) return opened;
  const several = finding("severalPlans", "", { count: plans.length });
  return { ...opened, findings: [several, ...opened.findings] };
}
