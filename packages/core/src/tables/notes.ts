import type { Outcome } from "../evaluation/index.js";
import { definitionOf, payersOf, type Expression } from "../expression/index.js";
import type { Line } from "../model/index.js";
import type { Provenance } from "../plan/index.js";
import { formatDate, type Locale } from "../locale/index.js";
import { tableTexts } from "../text/tables/index.js";

/** What a table rests on: the inputs its figures were made from, and the index steps on the way. */
interface Basis {
  readonly inputs: Map<string, Provenance>;
  /** The sources of the plans, as text. */
  readonly sources: Map<string, string>;
  readonly restatements: Map<string, { label: string; publications: Map<string, string> }>;
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "input":
    case "constant":
    case "partYear":
      return [];
    case "sum":
    case "product":
      return expression.of;
    case "figure":
    case "settle":
    case "restate":
      return [expression.of];
    case "share":
      return [expression.allocation.of, ...expression.allocation.weights];
    case "fund":
      return [expression.funding.gross, ...expression.funding.grants.map(({ of }) => of)];
    case "fit":
      return [...expression.fit.rows, ...expression.fit.columns];
    case "when":
      return [expression.then];
  }
}

function collect(
  expression: Expression,
  outcome: Outcome,
  basis: Basis,
  seen: Set<Expression>,
): void {
  if (seen.has(expression)) return;
  seen.add(expression);
  if (expression.op === "when" && !outcome.valuation.holds(expression.condition)) return;
  if (expression.op === "input") {
    const { path, provenance, implied } = expression.input;
    const isCited = provenance.source !== undefined || provenance.assumption !== undefined;
    if (isCited || !implied) basis.inputs.set(JSON.stringify([path, provenance]), provenance);
  }
  if (expression.op === "restate") {
    const index = outcome.valuation.factor(expression);
    for (const { publication, series } of index?.steps ?? []) {
      const [asked] = series;
      const known = basis.restatements.get(asked.id) ?? {
        label: asked.label,
        publications: new Map<string, string>(),
      };
      basis.restatements.set(asked.id, known);
      known.publications.set(publication.id, publication.publishedOn);
      for (const { provenance, id } of [...series, publication])
        if (provenance.source !== undefined || provenance.assumption !== undefined)
          basis.inputs.set(`${asked.id}/${id}`, provenance);
    }
  }
  for (const child of childrenOf(expression)) collect(child, outcome, basis, seen);
}

function sourceText({ plan }: Outcome, id: string, locale: Locale): string {
  const source = plan.sources?.find((entry) => entry.id === id);
  if (!source) return id;
  const { publisher, title, documentNumber, date, url } = source;
  const named = publisher === undefined ? title : `${publisher}: ${title}`;
  const day = date === undefined ? undefined : formatDate(date, locale);
  return [named, documentNumber, day, url].filter((part) => part !== undefined).join(", ");
}

/** What the figures of a table are made of, beside its lines. */
interface Shown {
  readonly measure: "cost" | "fte";
  /** The table divides lines between units. */
  readonly units?: boolean;
  /** The table says who pays. */
  readonly funding?: boolean;
}

/** The expressions behind a table that shows some lines in the years of the plan. */
export function lineExpressions(
  outcome: Outcome,
  lines: readonly Line[],
  { measure, units = false, funding = false }: Shown,
): Expression[] {
  const { model, years } = outcome;
  const { cost, fte, unitCost, unitFte, fundedCost } = definitionOf(model);
  const [ofLine, ofUnit] = measure === "cost" ? [cost, unitCost] : [fte, unitFte];
  const behind = (line: Line, year: number): Expression[] => [
    ofLine(line, year),
    ...line.split.units.flatMap((unit) => [
      ...(units ? [ofUnit(line, year, unit)] : []),
      ...(funding ? payersOf(line, model).map((payer) => fundedCost(line, year, unit, payer)) : []),
    ]),
  ];
  return lines.flatMap((line) => years.flatMap((year) => behind(line, year)));
}

/** Figures of one outcome that a table shows. */
export interface ShownFigures {
  readonly expressions: readonly Expression[];
  readonly outcome: Outcome;
}

/** The notes that figures bring with them: how they were restated, what was assumed, who says so. */
export const notesOn = (
  expressions: readonly Expression[],
  outcome: Outcome,
  locale: Locale,
): string[] => notesOnAll([{ expressions, outcome }], locale);

/** What the notes of a table tell, in words; figures without a source are only counted. */
interface NoteParts {
  readonly restated: readonly string[];
  readonly assumed: readonly string[];
  readonly cited: readonly string[];
  readonly unsourced: number;
}

const worded = (parts: readonly NoteParts[], locale: Locale): string[] => {
  const unsourced = parts.reduce((count, part) => count + part.unsourced, 0);
  const told = (["restated", "assumed", "cited"] as const).flatMap((kind) =>
    parts.flatMap((part) => part[kind]),
  );
  return [
    ...new Set(told),
    ...(unsourced > 0 ? [tableTexts[locale].unsourcedNote(String(unsourced))] : []),
  ];
};

/** The notes of a table that shows several outcomes; what they rest on alike is told once. */
export const notesOnAll = (shown: readonly ShownFigures[], locale: Locale): string[] =>
  worded([noteParts(shown, locale)], locale);

/** The notes of a table that shows several plans, whose ids have nothing to do with each other. */
export const notesOnPlans = (
  plans: readonly (readonly ShownFigures[])[],
  locale: Locale,
): string[] =>
  worded(
    plans.map((shown) => noteParts(shown, locale)),
    locale,
  );

function noteParts(shown: readonly ShownFigures[], locale: Locale): NoteParts {
  const basis: Basis = { inputs: new Map(), sources: new Map(), restatements: new Map() };
  for (const { expressions, outcome } of shown) {
    const seen = new Set<Expression>();
    for (const expression of expressions) collect(expression, outcome, basis, seen);
    for (const { id } of outcome.plan.sources ?? [])
      basis.sources.set(id, basis.sources.get(id) ?? sourceText(outcome, id, locale));
  }
  return partsFrom(basis, locale);
}

/** The notes of a table that shows the whole cost of some outcomes, plan by plan. */
export const notesOnCost = (
  plans: readonly (readonly Outcome[])[],
  shown: Partial<Shown>,
  locale: Locale,
): string[] =>
  notesOnPlans(
    plans.map((outcomes) =>
      outcomes.map((outcome) => ({
        outcome,
        expressions: lineExpressions(outcome, outcome.model.lines, { measure: "cost", ...shown }),
      })),
    ),
    locale,
  );

function partsFrom({ inputs, sources, restatements }: Basis, locale: Locale): NoteParts {
  const texts = tableTexts[locale];
  const provenances = [...inputs.values()];
  const assumptions = provenances.flatMap(({ assumption }) => assumption ?? []);
  const sourceIds = new Set(provenances.flatMap(({ source }) => source ?? []));
  return {
    restated: [...restatements.values()].map(({ label, publications }) =>
      texts.restatedNote(
        label,
        [...publications].map(([id, date]) => `${id} (${formatDate(date, locale)})`).join(", "),
      ),
    ),
    assumed: [...new Set(assumptions)].map((text) => texts.assumptionNote(text)),
    cited: [...sourceIds].map((id) => texts.sourceNote(sources.get(id) ?? id)),
    unsourced: provenances.filter(
      ({ source, assumption }) => source === undefined && assumption === undefined,
    ).length,
  };
}
