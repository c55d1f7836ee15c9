import { figure } from "../../evaluation/index.js";
import { subtract, type Ratio } from "../../exact/index.js";
import { formatMoney, formatNumber } from "../../money/index.js";
import type { GoalPoint, GoalResult } from "../../sensitivity/index.js";
import type { Locale } from "../../locale/index.js";
import { explanationTexts } from "../../text/explanation/index.js";
import { inSentence } from "../../text/sentences.js";
import { inputLabel, inputValueText, sensitivityTexts } from "../../text/sensitivity/index.js";
import { kronerDecimals, textsOf, type TableOptions } from "../context.js";
import { printGrid, type GridRow } from "../grid.js";
import {
  cornerOfFigure,
  measureOfFigure,
  notesOnFigure,
  scaleOfFigure,
  subjectOfFigure,
} from "./sensitivity-context.js";
import { textCell, type Table } from "../table.js";

/** The figure that was asked for, in words: `højst 4.800.000 kr.` */
function targetText({ target, bound, query, outcome }: GoalResult, locale: Locale): string {
  const { currency } = outcome.plan;
  const amount =
    query.measure === "cost"
      ? formatMoney(target, { locale, currency, decimals: kronerDecimals([target]) })
      : explanationTexts[locale].fte(formatNumber(target, { locale }));
  return sensitivityTexts[locale][bound](amount);
}

/** The values that a search ends with, and what each of them is. */
function pointsOf(found: GoalResult, locale: Locale): { label: string; point: GoalPoint }[] {
  const texts = sensitivityTexts[locale];
  const { input, outcome, query } = found;
  const own: GoalPoint = {
    ...(input.stated === undefined ? {} : { stated: input.stated }),
    ...(input.value === undefined ? {} : { value: input.value }),
    figure: figure(outcome, query).value,
  };
  const plans = { label: texts.plans, point: own };
  if (found.kind === "outOfReach") return [plans, { label: texts.closest, point: found.closest }];
  const { near, far, keeps } = found;
  const breaks = keeps === near ? far : near;
  return [
    plans,
    { label: texts.keeps, point: keeps },
    ...(breaks ? [{ label: texts.breaks, point: breaks }] : []),
  ];
}

function outcomeNote(found: GoalResult, locale: Locale): string {
  const texts = sensitivityTexts[locale];
  if (found.kind === "found") return found.isExact ? texts.metExactly : texts.notMetExactly;
  const { currency } = found.outcome.plan;
  const [from, to] = found.ends;
  const textOf = (end: GoalPoint): string => inputValueText(found.input, end, { locale, currency });
  const say = found.keepsWithin ? texts.keptThroughout : texts.outOfReach;
  return say(textOf(from), textOf(to));
}

/**
 * What a search for a target found, as a table: the plan's own value, the value at which the target
 * is kept, and the next one, at which it is not – each with its figure and the distance to the target.
 *
 * @param found - what `goalSearch` found
 * @param options - language and unit; kr. unless told, since the values lie close together
 * @returns the table; amounts in `options.unit`, or full-time equivalents
 * @example
 * ```ts
 * const found = goalSearch(examplePlan, {
 *   input: "proposals/intensiveret-indsats/staffing/koordinatorer/fte", from: "0", to: "20", step: "0.1",
 *   query: "cost/proposal=intensiveret-indsats/2012", target: "4800000", view: { scenario: "begge" },
 * });
 * const table = goalTable(found, { locale: "da" });
 * table.caption; //=> "Målsøgning – Intensiveret indsats i udsatte byområder, udgifter 2012: højst 4.800.000 kr."
 * renderTable(table, { format: "csv" }).split("\r\n").slice(2, 5); //=> ["Planens værdi;10 årsværk;5000000;200000", "Grænseværdi, målet er opfyldt;9,6 årsværk;4800000;0", "Næste trin, målet er ikke opfyldt;9,7 årsværk;4850000;50000"]
 * ```
 */
export function goalTable(
  found: GoalResult,
  options: Pick<TableOptions, "locale" | "unit" | "decimals">,
): Table {
  const { locale } = options;
  const texts = sensitivityTexts[locale];
  const { input, outcome, target } = found;
  const inKroner = { unit: "kr" as const, ...options };
  const points = pointsOf(found, locale);
  const distance = (point: GoalPoint): Ratio => subtract(point.figure, target);
  const rows = points.map(({ label, point }): GridRow => ({
    kind: "line",
    label,
    values: [point.figure, distance(point)],
  }));
  const { rows: printed } = printGrid(
    {
      rows,
      columnParents: [undefined, undefined],
      scale: scaleOfFigure(
        found,
        inKroner,
        points.flatMap(({ point }) => [point.figure, distance(point)]),
      ),
    },
    ["figure", "deviation"],
    "independent",
  );
  const measure = measureOfFigure(found, locale);
  const subject = subjectOfFigure(found, locale);
  return {
    id: "goal",
    locale,
    caption: texts.captions.goal(subject, inSentence(measure), targetText(found, locale)),
    corner: cornerOfFigure(found, inKroner),
    columns: [
      { id: "value", label: texts.value, kind: "text" },
      { id: "figure", label: measure, kind: "figure" },
      { id: "deviation", label: texts.deviation, kind: "figure" },
    ],
    rows: [
      {
        kind: "section",
        label: textsOf(options).areaHeading(inputLabel(input, locale)),
        cells: [],
      },
      ...printed.map((row, at) => {
        const point = points[at]?.point;
        const { currency } = outcome.plan;
        const value = point ? inputValueText(input, point, { locale, currency }) : "";
        return { ...row, cells: [textCell(value), ...row.cells] };
      }),
    ],
    notes: [
      outcomeNote(found, locale),
      ...(found.isMonotone ? [] : [texts.severalBoundaries]),
      ...notesOnFigure(found, locale),
    ],
  };
}
