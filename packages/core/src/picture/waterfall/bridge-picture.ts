import type { Bridge } from "../../comparison/index.js";
import { isZero, one } from "../../exact/index.js";
import { kronerPer } from "../../money/index.js";
import { fail } from "../../problem/index.js";
import {
  bridgeTable,
  type BridgeTableOptions,
  type FigureCell,
  type Row,
  type Table,
} from "../../tables/index.js";
import { pictureTexts } from "../../text/picture/index.js";
import { changeText, figureText } from "../drawing/figures.js";
import { decimalsOf, figuresOf } from "../figures-of.js";
import type { PictureBar, WaterfallPicture } from "../picture.js";
import { yearsText } from "../years-text.js";

/**
 * What a picture of a change shows.
 *
 * @example
 * ```ts
 * const options: BridgePictureOptions = { locale: "da", year: 2012, lines: true };
 * const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * bridgePicture(found, options).steps.length; //=> 3
 * ```
 */
export interface BridgePictureOptions extends BridgeTableOptions {
  /** A budget year; unless told, the sum of the years, or the last year of FTE. */
  readonly year?: number;
  /** Makes the ids of the drawing; `bridge` unless told. */
  readonly id?: string;
}

/**
 * The explanation of a change as a picture: start, a bar for each cause that plays a part, end. The
 * figures are those of the table that `bridgeTable` makes of it; what is added is positive.
 *
 * @param found - the explanation
 * @param options - language, unit, year, and whether each line has a bar of its own
 * @returns the picture: amounts in kr., or full-time equivalents
 * @throws ProblemError `yearOutside` for a year that the explanation does not cover
 * @example
 * ```ts
 * const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * const picture = bridgePicture(found, { locale: "da", year: 2012, names: ["Uændret", "Begge"] });
 * picture.title; //=> "Forklaring af ændringen: fra Uændret til Begge, 2012"
 * picture.description; //=> "Ændringen vist trin for trin. Enhed: 1.000 kr. – 2012 p/l. Uændret: 12.500. Nye poster: +8.500. Begge: 21.000."
 * bridgePicture(found, { locale: "da", year: 2040 }); //=> throws yearOutside
 * ```
 */
export function bridgePicture(found: Bridge, options: BridgePictureOptions): WaterfallPicture {
  const { locale, unit = "1000kr", year, id = "bridge" } = options;
  const table = bridgeTable(found, options);
  const decimals = decimalsOf(table);
  const column = columnOf(table, year, found.years);
  const figureIn = (row: Row): FigureCell | undefined => figuresOf(row, decimals)[column];
  const [start, ...between] = barsOf(table.rows, figureIn);
  const end = between.at(-1);
  if (!start || !end) throw new RangeError("a bridge has a start and an end");
  const drawn = {
    kind: "waterfall",
    id,
    locale,
    title: `${table.caption}, ${periodOf(found, table.columns[column]?.id ?? "", locale)}`,
    unit: table.corner,
    scale: { per: found.query.measure === "cost" ? kronerPer(unit) : one, decimals },
    start,
    steps: between.slice(0, -1).filter(({ figure }) => !isZero(figure.exact)),
    end,
  } as const;
  return { ...drawn, description: describe(drawn) };
}

function columnOf({ columns }: Table, year: number | undefined, years: readonly number[]): number {
  if (year === undefined) return columns.length - 1;
  const position = columns.findIndex(({ id }) => id === String(year));
  if (position >= 0) return position;
  return fail({
    code: "yearOutside",
    path: ["year"],
    found: String(year),
    expected: years.map(String),
  });
}

/** A line says under which cause it stands; the sums of the causes would count it twice. */
function barsOf(
  rows: readonly Row[],
  figureIn: (row: Row) => FigureCell | undefined,
): PictureBar[] {
  const bars: PictureBar[] = [];
  let heading = "";
  for (const row of rows) {
    const figure = figureIn(row);
    if (row.kind === "section") heading = `${row.label} `;
    else if (figure && (row.kind !== "subtotal" || bars.length === 0))
      bars.push({ label: row.kind === "line" ? `${heading}${row.label}` : row.label, figure });
  }
  return bars;
}

function periodOf({ years }: Bridge, column: string, locale: WaterfallPicture["locale"]): string {
  if (column !== "total") return column;
  const period = yearsText(years.map(String));
  return years.length === 1 ? period : pictureTexts[locale].waterfall.allYears(period);
}

function describe(picture: Omit<WaterfallPicture, "description">): string {
  const { start, steps, end, unit, locale } = picture;
  const { waterfall, labelled } = pictureTexts[locale];
  return [
    waterfall.what(unit),
    labelled(start.label, figureText(start.figure, locale)),
    ...(steps.length === 0 ? [waterfall.unchanged] : []),
    ...steps.map(({ label, figure }) => labelled(label, changeText(figure, locale))),
    labelled(end.label, figureText(end.figure, locale)),
  ].join(" ");
}
