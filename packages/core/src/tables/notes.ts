import type { Outcome } from "../evaluation/index.js";
import { definitionOf, payersOf, type Expression } from "../expression/index.js";
import type { Line } from "../model/index.js";
import type { Provenance } from "../plan/index.js";
import { formatDate, type Locale } from "../locale/index.js";
import { tableTexts } from "../text/tables/index.js";

/** What a table rests on: the inputs its figures were made from, and the index steps on the way. */
interface Basis {
  readonly inputs: Map<string, Provenance>;
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

/** The notes that figures bring with them: how they were restated, what was assumed, who says so. */
export function notesOn(
  expressions: readonly Expression[],
  outcome: Outcome,
  locale: Locale,
): string[] {
  const basis: Basis = { inputs: new Map(), restatements: new Map() };
  const seen = new Set<Expression>();
  for (const expression of expressions) collect(expression, outcome, basis, seen);
  return notesFrom(basis, outcome, locale);
}

function notesFrom({ inputs, restatements }: Basis, outcome: Outcome, locale: Locale): string[] {
  const texts = tableTexts[locale];
  const provenances = [...inputs.values()];
  const assumptions = provenances.flatMap(({ assumption }) => assumption ?? []);
  const unsourced = provenances.filter(
    ({ source, assumption }) => source === undefined && assumption === undefined,
  ).length;
  const cited = new Set(provenances.flatMap(({ source }) => source ?? []));
  return [
    ...[...restatements.values()].map(({ label, publications }) =>
      texts.restatedNote(
        label,
        [...publications].map(([id, date]) => `${id} (${formatDate(date, locale)})`).join(", "),
      ),
    ),
    ...[...new Set(assumptions)].map((text) => texts.assumptionNote(text)),
    ...[...cited].map((id) => texts.sourceNote(sourceText(outcome, id, locale))),
    ...(unsourced > 0 ? [texts.unsourcedNote(String(unsourced))] : []),
  ];
}
