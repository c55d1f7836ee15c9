import type { Bridge, BridgeStep } from "../../comparison/index.js";
import { sum, zero, type Ratio } from "../../exact/index.js";
import type { Outcome } from "../../evaluation/index.js";
import type { Line } from "../../model/index.js";
import type { Locale } from "../../locale/index.js";
import { nameOf } from "../../text/names.js";
import { comparisonTexts } from "../../text/comparison/index.js";
import {
  comparedNames,
  comparisonNotes,
  narrowedCaption,
  type ComparisonOptions,
} from "./comparison-context.js";
import { cornerOf, scaleOf, textsOf } from "../context.js";
import { printGrid, type GridRow } from "../grid.js";
import { lineLabel } from "../line-label.js";
import type { Table } from "../table.js";
import { columnParentsOf, totalColumn, yearColumns } from "../year-columns.js";

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
export interface BridgeTableOptions extends Omit<ComparisonOptions, "signs"> {
  /** Also the lines that each cause works through. */
  readonly lines?: boolean;
}

/** A label that several lines share is followed by the unit, else by whose line it is. */
function distinctLabel(line: Line, step: BridgeStep, side: Outcome, locale: Locale): string {
  const alike = step.lines.filter(({ label }) => label === line.label);
  if (alike.length < 2) return line.label;
  const [unit, ...others] = line.split.units;
  const units = new Set(alike.map((each) => side.model.line.get(each.line)?.split.units.join()));
  const place =
    units.size === alike.length && unit !== undefined && others.length === 0
      ? nameOf(side.model, "unit", unit, locale)
      : nameOf(side.model, "proposal", line.owner, locale);
  return `${line.label}, ${place}`;
}

/** What a line is called: as in a budget note where it comes or goes, else by its role or text. */
function labelOf(
  step: BridgeStep,
  { line: id, label }: BridgeStep["lines"][number],
  found: Bridge,
  locale: Locale,
): string {
  const side = step.kind === "dropped" ? found.from : found.to;
  const line = side.model.line.get(id);
  if (!line) return label;
  if (step.kind !== "dropped" && step.kind !== "new")
    return distinctLabel(line, step, side, locale);
  const beside = step.lines.flatMap((each) => side.model.line.get(each.line) ?? []);
  return lineLabel(line, side, locale, beside, "always");
}

/** The rows of one cause; with its lines, they stand under its name and are added into its total. */
function stepRows(
  step: BridgeStep,
  { found, valuesOf, options }: Setting,
  offset: number,
  parent: number,
): GridRow[] {
  const { locale, lines = false } = options;
  const texts = comparisonTexts[locale];
  const name = texts.steps[step.kind];
  if (!lines) return [{ kind: "line", label: name, values: valuesOf(step.byYear), parent }];
  const totalAt = offset + step.lines.length + 1;
  return [
    { kind: "section", label: textsOf({ locale }).areaHeading(name), values: [] },
    ...step.lines.map((line): GridRow => ({
      kind: "line",
      label: labelOf(step, line, found, locale),
      values: valuesOf(line.byYear),
      parent: totalAt,
    })),
    { kind: "subtotal", label: texts.stepTotal(name), values: valuesOf(step.byYear), parent },
  ];
}

interface Setting {
  readonly found: Bridge;
  readonly options: BridgeTableOptions;
  readonly valuesOf: (byYear: ReadonlyMap<number, Ratio>) => Ratio[];
}

/** Start, the causes that play a part, and the end, into which all of them are added. */
function rowsOf(setting: Setting, [from, to]: readonly [string, string]): GridRow[] {
  const { found, valuesOf, options } = setting;
  const steps = found.steps.filter(({ lines }) => lines.length > 0);
  const length = (step: BridgeStep) => (options.lines ? step.lines.length + 2 : 1);
  const endAt = 1 + steps.reduce((sofar, step) => sofar + length(step), 0);
  const middle = steps.reduce<GridRow[]>(
    (sofar, step) => [...sofar, ...stepRows(step, setting, 1 + sofar.length, endAt)],
    [],
  );
  return [
    { kind: "subtotal", label: from, values: valuesOf(found.start), parent: endAt },
    ...middle,
    { kind: "total", label: to, values: valuesOf(found.end) },
  ];
}

/**
 * The explanation of a change as a table: where it started, a row for each cause that plays a part,
 * where it ended. The rows between add up to the end (rule 16).
 *
 * @param found - the explanation
 * @param options - language, unit, footing, and whether to name the lines
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
  const columns = [...yearColumns(found), ...(withTotal ? [totalColumn(options)] : [])];
  const valuesOf = (byYear: ReadonlyMap<number, Ratio>): Ratio[] => {
    const values = years.map((year) => byYear.get(year) ?? zero);
    return withTotal ? [...values, sum(values)] : values;
  };
  const names = comparedNames(found, options);
  const rows = rowsOf({ found, options, valuesOf }, names);
  const values = rows.flatMap((row) => row.values);
  const printed = printGrid(
    {
      rows,
      columnParents: columnParentsOf(columns),
      scale: scaleOf(query.measure, options, values),
    },
    columns.map(({ id }) => id),
    options.footing ?? "independent",
  );
  const caption = texts.captions.bridge(...names);
  return {
    id: "bridge",
    locale,
    caption: narrowedCaption(caption, query.where, found, locale),
    corner: cornerOf(query.measure, to, options),
    columns,
    rows: printed.rows,
    notes: comparisonNotes(found, printed, { locale }),
  };
}
