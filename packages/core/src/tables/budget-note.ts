import { figure, type Outcome } from "../evaluation/index.js";
import { isZero, negate, sum, type Ratio } from "../exact/index.js";
import { figurePath, valuesOf, type FigureQuery } from "../expression/index.js";
import type { ControlArea, Line } from "../model/index.js";
import { baselineOwner } from "../plan/index.js";
import { fail, nearestName } from "../problem/index.js";
import { ownFunding } from "../expression/index.js";
import { moneyCorner, moneyScale, ownerTitle, textsOf, type TableOptions } from "./context.js";
import { addRows, printGrid, type GridRow } from "./grid.js";
import { lineLabel } from "./line-label.js";
import { lineExpressions, notesOn } from "./notes.js";
import type { Column, Table } from "./table.js";

/**
 * What a budget note's table shows beside the budget years.
 *
 * @example
 * ```ts
 * const options: BudgetNoteOptions = { locale: "da", thereafter: true };
 * const table = budgetNote(evaluate(examplePlan, { adopted: ["intensiveret-indsats"] }), options);
 * table.columns.map(({ label }) => label); //=> ["2012", "2013", "2014", "2015", "Varigt herefter"]
 * ```
 */
export interface BudgetNoteOptions extends TableOptions {
  /** The proposal the note is about; all adopted ones, or the baseline where none is, unless told. */
  readonly proposal?: string;
  /** A column with what holds permanently after the last year (fixed prices only). */
  readonly thereafter?: boolean;
  /** A column with the sum of the years (fixed prices only). */
  readonly total?: boolean;
  /** A block that shows who pays; cost and financing net to zero. */
  readonly financing?: boolean;
}

interface NoteColumn extends Column {
  readonly year?: number | "thereafter";
}

function columnsOf(outcome: Outcome, options: BudgetNoteOptions): NoteColumn[] {
  const { allYears, thereafter } = textsOf(options);
  return [
    ...outcome.years.map((year) => ({
      id: String(year),
      label: String(year),
      kind: "figure" as const,
      year,
    })),
    ...(options.total ? [{ id: "total", label: allYears, kind: "figure" as const }] : []),
    ...(options.thereafter
      ? [
          {
            id: "thereafter",
            label: thereafter,
            kind: "figure" as const,
            year: "thereafter" as const,
          },
        ]
      : []),
  ];
}

function ownersOf({ plan, view }: Outcome, { proposal }: BudgetNoteOptions): readonly string[] {
  if (proposal === undefined) return view.adopted.size > 0 ? [...view.adopted] : [baselineOwner];
  const known = [baselineOwner, ...(plan.proposals ?? []).map(({ id }) => id)];
  if (known.includes(proposal)) return [proposal];
  const nearest = nearestName(proposal, known);
  return fail({
    code: "unknownReference",
    path: ["proposal"],
    found: proposal,
    expected: known,
    ...(nearest === undefined ? {} : { nearest }),
  });
}

/** Figures of one row: the same query in every column. */
function figures(
  outcome: Outcome,
  columns: readonly NoteColumn[],
  wheres: readonly FigureQuery["where"][],
  sign: (value: Ratio) => Ratio = (value) => value,
): Pick<GridRow, "values" | "paths"> {
  const queries = columns.map(({ year }) =>
    wheres.map((where): FigureQuery => ({
      measure: "cost",
      where,
      ...(year === undefined ? {} : { year }),
    })),
  );
  return {
    values: queries.map((asked) => sign(sum(asked.map((query) => figure(outcome, query).value)))),
    paths: queries.map(([query, ...others]) =>
      query && others.length === 0 ? figurePath(query) : undefined,
    ),
  };
}

/** Rows of one control area: heading, lines, total. The total's place in the grid is its parent. */
function areaRows(
  area: ControlArea,
  lines: readonly Line[],
  outcome: Outcome,
  columns: readonly NoteColumn[],
  options: BudgetNoteOptions,
  offset: number,
  parent: number | undefined,
): GridRow[] {
  const texts = textsOf(options);
  const alone = lines.filter(({ role }) => role !== undefined).length === 1;
  const totalAt = offset + lines.length + 1;
  const rows = lines.map((line): GridRow => ({
    kind: "line",
    label: lineLabel(line, outcome, { locale: options.locale, texts, alone }),
    ...figures(outcome, columns, [{ line: line.id }]),
    parent: totalAt,
  }));
  return [
    { kind: "section", label: texts.areaHeading(texts.areas[area]), values: [] },
    ...rows,
    {
      kind: parent === undefined ? "total" : "subtotal",
      label: texts.areaTotal(texts.areas[area]),
      values: addRows(rows, columns.length),
      ...(parent === undefined ? {} : { parent }),
    },
  ];
}

function financingRows(
  owners: readonly string[],
  outcome: Outcome,
  columns: readonly NoteColumn[],
  options: BudgetNoteOptions,
  offset: number,
  parent: number,
): GridRow[] {
  const texts = textsOf(options);
  const { plan, model } = outcome;
  const label = (payer: string) =>
    payer === ownFunding
      ? texts.own
      : ([...(plan.funders ?? []), ...(plan.frames ?? [])].find(({ id }) => id === payer)?.label ??
        payer);
  const payers = valuesOf(model, "funding");
  const rows = payers
    .map((payer) => ({
      kind: "line" as const,
      label: label(payer),
      ...figures(
        outcome,
        columns,
        owners.map((proposal) => ({ proposal, funding: payer })),
        negate,
      ),
    }))
    .filter(
      ({ label: name, values }) =>
        name === texts.own || values.some((value) => value && !isZero(value)),
    );
  const totalAt = offset + rows.length + 1;
  return [
    { kind: "section", label: texts.financing, values: [] },
    ...rows.map((row): GridRow => ({ ...row, parent: totalAt })),
    {
      kind: "subtotal",
      label: texts.financingTotal,
      values: addRows(rows, columns.length),
      parent,
    },
  ];
}

/** A block of rows that is told where in the grid it begins and which row it is added into. */
type Block = (offset: number, parent: number | undefined) => GridRow[];

/** Sets blocks one below the other; where there are several, a last row adds them up. */
function stack(blocks: readonly Block[], label: string, width: number): GridRow[] {
  if (blocks.length === 1) return blocks.flatMap((block) => block(0, undefined));
  const length = blocks.reduce((sofar, block) => sofar + block(sofar, undefined).length, 0);
  const rows = blocks.reduce<GridRow[]>(
    (sofar, block) => [...sofar, ...block(sofar.length, length)],
    [],
  );
  const added = rows.filter(({ parent }) => parent === length);
  return [...rows, { kind: "total", label, values: addRows(added, width) }];
}

/**
 * The table of a budget note: a proposal's costs line by line under its control areas, year by year,
 * with their total. Caption, unit and price level come from the data.
 *
 * @param outcome - an evaluated plan
 * @param options - language, unit, footing, and the columns and blocks wanted
 * @returns the table, amounts in `options.unit`
 * @throws ProblemError `fixedPricesOnly` for a total or "thereafter" column in current prices,
 *   `unknownReference` for a proposal the plan does not have, `unattainableFooting` for an expected
 *   figure that cannot be kept
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { adopted: ["intensiveret-indsats"] });
 * const table = budgetNote(outcome, { locale: "da" });
 * [table.corner, ...table.rows.map(({ label }) => label)]; //=> ["1.000 kr. – 2012 p/l", "Serviceudgifter:", "10 årsværk á 500.000 kr.", "Serviceudgifter i alt"]
 * ```
 */
export function budgetNote(outcome: Outcome, options: BudgetNoteOptions): Table {
  const texts = textsOf(options);
  const columns = columnsOf(outcome, options);
  const owners = ownersOf(outcome, options);
  const lines = owners.flatMap((owner) =>
    outcome.model.lines.filter((line) => line.owner === owner),
  );
  const areas = valuesOf(outcome.model, "controlArea").filter((area) =>
    lines.some(({ controlArea }) => controlArea === area),
  ) as ControlArea[];
  const blocks: Block[] = areas.map(
    (area) => (offset, parent) =>
      areaRows(
        area,
        lines.filter(({ controlArea }) => controlArea === area),
        outcome,
        columns,
        options,
        offset,
        parent,
      ),
  );
  const rows = options.financing
    ? stack(
        [
          ...blocks,
          (offset, parent) => financingRows(owners, outcome, columns, options, offset, parent ?? 0),
        ],
        texts.net,
        columns.length,
      )
    : stack(blocks, texts.total, columns.length);
  const totalColumn = columns.findIndex(({ id }) => id === "total");
  const columnParents = columns.map(({ year }) =>
    totalColumn >= 0 && typeof year === "number" ? totalColumn : undefined,
  );
  const scale = moneyScale(
    options,
    rows.flatMap(({ values }) => values),
  );
  const printed = printGrid(
    { rows, columnParents, scale },
    columns.map(({ id }) => id),
    options.footing ?? "independent",
    options.expected,
  );
  const subject = owners.map((owner) => ownerTitle(outcome, owner, texts)).join(" + ");
  return {
    id: "budget-note",
    locale: options.locale,
    caption: texts.captions.budgetNote(
      subject,
      areas.map((area) => texts.areas[area].toLowerCase()).join(", "),
    ),
    corner: moneyCorner(outcome, options),
    columns: columns.map(({ id, label, kind }) => ({ id, label, kind })),
    rows: printed.rows,
    notes: [
      ...(printed.needsNote ? [texts.roundingNote] : []),
      ...notesOn(lineExpressions(outcome, lines, "cost"), outcome, options.locale),
    ],
  };
}
