import type { Bridge, BridgeStep } from "../../comparison/index.js";
import { sum, zero, type Ratio } from "../../exact/index.js";
import type { Dimension } from "../../expression/index.js";
import type { Locale } from "../../locale/index.js";
import { comparisonTexts } from "../../text/comparison/index.js";
import { comparedNames, comparisonNotes, type ComparisonOptions } from "./comparison-context.js";
import { fteScale, moneyCorner, moneyScale, textsOf } from "../context.js";
import { groupLabel } from "../group-label.js";
import { printGrid, type GridRow } from "../grid.js";
import { lineLabel } from "../line-label.js";
import { signed, type Signs } from "../signs.js";
import type { Column, Table } from "../table.js";

/**
 * How a bridge is printed.
 *
 * @example
 * ```ts
 * const options: BridgeTableOptions = { locale: "da", lines: true };
 * const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * bridgeTable(found, options).rows.map(({ label }) => label).slice(1, 3); //=> ["Nye poster:", "Boligrådgivere, Socialcentret: -8 årsværk á 500.000 kr."]
 * ```
 */
export interface BridgeTableOptions extends ComparisonOptions {
  /** Also the lines that each cause works through. */
  readonly lines?: boolean;
}

/** What a line is called: as in a budget note where it comes or goes, else by its role or text. */
function labelOf(
  step: BridgeStep,
  line: string,
  label: string,
  found: Bridge,
  locale: Locale,
): string {
  const side = step.kind === "dropped" ? found.from : found.to;
  const own = side.model.line.get(line);
  if (!own || (step.kind !== "dropped" && step.kind !== "new")) return label;
  const beside = step.lines.flatMap((each) => side.model.line.get(each.line) ?? []);
  return lineLabel(own, side, locale, beside);
}

/** The rows of one cause; with its lines, they stand under its name and are added into its total. */
function stepRows(
  step: BridgeStep,
  { found, valuesOf, options, signs }: Setting,
  offset: number,
  parent: number,
): GridRow[] {
  const { locale, lines = false } = options;
  const texts = comparisonTexts[locale];
  const name = texts.steps[step.kind];
  const changes = (byYear: BridgeStep["byYear"]) =>
    valuesOf(byYear).map((value) => signed(value, signs));
  if (!lines) return [{ kind: "line", label: name, values: changes(step.byYear), parent }];
  const totalAt = offset + step.lines.length + 1;
  return [
    { kind: "section", label: textsOf({ locale }).areaHeading(name), values: [] },
    ...step.lines.map((line): GridRow => ({
      kind: "line",
      label: labelOf(step, line.line, line.label, found, locale),
      values: changes(line.byYear),
      parent: totalAt,
    })),
    { kind: "subtotal", label: texts.stepTotal(name), values: changes(step.byYear), parent },
  ];
}

interface Setting {
  readonly found: Bridge;
  readonly options: BridgeTableOptions;
  readonly signs: Signs;
  readonly valuesOf: (byYear: ReadonlyMap<number, Ratio>) => Ratio[];
}

/** Start, the causes that play a part, and the end, into which all of them are added. */
function rowsOf(setting: Setting, [from, to]: readonly [string, string]): GridRow[] {
  const { found, valuesOf, options, signs } = setting;
  const steps = found.steps.filter(({ lines }) => lines.length > 0);
  const length = (step: BridgeStep) => (options.lines ? step.lines.length + 2 : 1);
  // The causes and the start make the end; the savings and the end make the start.
  const endAt = 1 + steps.reduce((sofar, step) => sofar + length(step), 0);
  const root = signs === "saving" ? 0 : endAt;
  const middle = steps.reduce<GridRow[]>(
    (sofar, step) => [...sofar, ...stepRows(step, setting, 1 + sofar.length, root)],
    [],
  );
  const below = (position: number) => (position === root ? {} : { parent: root });
  return [
    { kind: "subtotal", label: from, values: valuesOf(found.start), ...below(0) },
    ...middle,
    { kind: "total", label: to, values: valuesOf(found.end), ...below(endAt) },
  ];
}

/** The part of the budget that is explained, in words; nothing for the whole. */
function partOf({ query: { where }, from, to }: Bridge, locale: Locale): string {
  const by = Object.keys(where) as Dimension[];
  return by.length === 0 ? "" : groupLabel({ where }, by, [to, from], locale);
}

/**
 * The explanation of a change as a table: where it started, a row for each cause that plays a part,
 * where it ended. The rows between add up to the end (rule 16).
 *
 * @param found - the explanation
 * @param options - language, unit, footing, signs, and whether to name the lines
 * @returns the table; amounts in `options.unit` with the sum of the years, or full-time equivalents
 * @throws ProblemError `unattainableFooting` when controlled footing is impossible
 * @example
 * ```ts
 * const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * const rows = renderTable(bridgeTable(found, { locale: "da" }), { format: "csv" }).split("\r\n");
 * rows.slice(1, 4); //=> ["Vedtaget budget;12500;12500;12500;12500;50000", "Nye poster;8500;8500;8500;8500;34000", "Begge forslag;21000;21000;21000;21000;84000"]
 * ```
 */
export function bridgeTable(found: Bridge, options: BridgeTableOptions): Table {
  const texts = comparisonTexts[options.locale];
  const { years, to, query } = found;
  const { locale } = options;
  const withTotal = query.measure === "cost";
  const columns: Column[] = [
    ...years.map((year) => ({ id: String(year), label: String(year), kind: "figure" as const })),
    ...(withTotal
      ? [{ id: "total", label: textsOf(options).allYears, kind: "figure" as const }]
      : []),
  ];
  const valuesOf = (byYear: ReadonlyMap<number, Ratio>): Ratio[] => {
    const values = years.map((year) => byYear.get(year) ?? zero);
    return withTotal ? [...values, sum(values)] : values;
  };
  const names = comparedNames(found, options);
  const signs = withTotal ? (options.signs ?? "expenditure") : "expenditure";
  const rows = rowsOf({ found, options, signs, valuesOf }, names);
  const values = rows.flatMap((row) => row.values);
  const printed = printGrid(
    {
      rows,
      columnParents: columns.map((_, at) =>
        withTotal && at < years.length ? years.length : undefined,
      ),
      scale: withTotal ? moneyScale(options, values) : fteScale(values),
    },
    columns.map(({ id }) => id),
    options.footing ?? "independent",
  );
  const caption = texts.captions.bridge(...names);
  const part = partOf(found, locale);
  return {
    id: "bridge",
    locale,
    caption: part === "" ? caption : texts.narrowedTo(caption, part),
    corner: withTotal ? moneyCorner(to, options) : textsOf(options).fte,
    columns,
    rows: printed.rows,
    notes: comparisonNotes(found, printed, { locale, signs }),
  };
}
