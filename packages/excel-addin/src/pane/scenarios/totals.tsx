import {
  combinations,
  combinationsTable,
  findingText,
  grouped,
  ProblemError,
  saysSomething,
  staffing,
  type Locale,
  type Outcome,
  type Plan,
  type Table,
  type View,
} from "@aarsvaerk/core";
import { useMemo, useState } from "preact/hooks";
import { linesOf } from "../../editing/plan/groups.js";
import { perPlan } from "../../results/index.js";
import { FigureTable } from "../kit/figure-table.js";
import { Notice } from "../kit/notice.js";
import { scenarioTexts } from "./texts.js";

export interface ControlsProps {
  readonly outcome: Outcome;
  readonly locale: Locale;
}

export interface TotalsProps extends ControlsProps {
  /** Shows how a figure came about. */
  readonly onFigure: (path: string) => void;
}

const titled = (caption: string, table: Table): Table => ({ ...table, caption });

/** Of tables that stand together, each note stands once. */
const noted = (tables: readonly Table[]): Table[] =>
  tables.map((table, at) => {
    const before = tables.slice(0, at).flatMap(({ notes }) => notes);
    return { ...table, notes: table.notes.filter((note) => !before.includes(note)) };
  });

/** From here on roles and units are not crossed: it would take seconds, and nobody reads so long a table. */
const manyLines = 200;

function tablesOf(outcome: Outcome, locale: Locale): Table[] {
  const texts = scenarioTexts[locale];
  const isLarge = linesOf(outcome.plan).length > manyLines;
  const byUnit = (outcome.plan.units ?? []).length > 0;
  const fte = (by: "role" | "unit") => grouped(outcome, { locale, by: [by], measure: "fte" });
  const tables = [
    titled(texts.costs, grouped(outcome, { locale, by: ["proposal"] })),
    titled(texts.staffing, isLarge ? fte("role") : staffing(outcome, { locale })),
    ...(byUnit ? [titled(texts.fteByUnit, fte("unit"))] : []),
    ...(byUnit && !isLarge
      ? [titled(texts.units, grouped(outcome, { locale, by: ["unit"] }))]
      : []),
  ];
  return noted(tables.filter(saysSomething));
}

/** What the combination costs and employs, by proposal, by role and by unit. */
export function Totals({ outcome, locale, onFigure }: TotalsProps) {
  const tables = useMemo(() => tablesOf(outcome, locale), [outcome, locale]);
  return (
    <>
      {tables.map((table) => (
        <FigureTable key={table.caption} table={table} onFigure={onFigure} />
      ))}
    </>
  );
}

/** What a reviewer should look at. */
export function Controls({ outcome, locale }: ControlsProps) {
  const texts = scenarioTexts[locale];
  const found = outcome.findings.map((finding) => findingText(finding, outcome.plan, locale));
  return (
    <section aria-live="polite">
      <h3>{texts.controls}</h3>
      {found.length === 0 ? (
        <Notice kind="success">{texts.allWell}</Notice>
      ) : (
        <Notice kind="warning">
          <ul>
            {found.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}

/** More proposals make more combinations than anybody reads. */
const mostProposals = 6;

const tableOfAll = perPlan((plan: Plan, { priceLevel, asOf }: View, locale: Locale) => {
  try {
    const all = combinations(plan, {
      ...(priceLevel === undefined ? {} : { priceLevel }),
      ...(asOf === undefined ? {} : { asOf }),
    });
    return combinationsTable(all, { locale });
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
});

/** Every combination that is possible, side by side; worked out when somebody asks for it. */
export function AllCombinations({
  plan,
  view,
  locale,
}: {
  readonly plan: Plan;
  readonly view: View;
  readonly locale: Locale;
}) {
  const texts = scenarioTexts[locale];
  const [isOpen, setOpen] = useState(false);
  const { length } = plan.proposals ?? [];
  if (length < 2 || length > mostProposals || view.priceLevel === "current") return null;
  const table = isOpen ? tableOfAll(plan, view, locale) : null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.combinations}</summary>
      {table && <FigureTable table={titled(texts.combinations, table)} />}
    </details>
  );
}
