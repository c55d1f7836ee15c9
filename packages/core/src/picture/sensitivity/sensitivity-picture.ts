import {
  compare,
  divide,
  one,
  ratio,
  roundToDecimals,
  zero,
  type Ratio,
} from "../../exact/index.js";
import type { Locale } from "../../locale/index.js";
import { kronerPer } from "../../money/index.js";
import type { InputSensitivity, Sensitivity } from "../../sensitivity/index.js";
import {
  figureCell,
  sensitivityTable,
  type SensitivityTableOptions,
  type Table,
} from "../../tables/index.js";
import { pictureTexts, type FigureAt } from "../../text/picture/index.js";
import { inputLabel, inputValueText } from "../../text/sensitivity/index.js";
import { figureText } from "../drawing/figures.js";
import { decimalsOf } from "../figures-of.js";
import type { PictureInput, PicturePoint, SensitivityPicture } from "../picture.js";
import { reachOf } from "./reach.js";

/**
 * What a picture of a sensitivity shows.
 *
 * @example
 * ```ts
 * const options: SensitivityPictureOptions = { locale: "da", form: "tornado" };
 * const inputs = [{ path: "rates/aarsvaerk/amount", values: ["480000"] }];
 * sensitivityPicture(sensitivity(examplePlan, { inputs, query: "cost/2012" }), options).form; //=> "tornado"
 * ```
 */
export interface SensitivityPictureOptions extends Omit<SensitivityTableOptions, "signs"> {
  /** One line for each input, which is drawn unless told, or one bar, the widest first. */
  readonly form?: SensitivityPicture["form"];
  /** Makes the ids of the drawing; `sensitivity` and the form unless told. */
  readonly id?: string;
}

/**
 * A sensitivity as a picture, with the figures of the table that `sensitivityTable` makes of it.
 *
 * @param found - the sensitivity
 * @param options - language, unit, and lines or bars
 * @returns the picture: amounts in kr., or full-time equivalents
 * @example
 * ```ts
 * const found = sensitivity(examplePlan, {
 *   inputs: [{ path: "rates/aarsvaerk/amount", values: ["480000", "520000"] }],
 *   query: "cost/proposal=intensiveret-indsats/2012", view: { scenario: "begge" },
 * });
 * const picture = sensitivityPicture(found, { locale: "da" });
 * picture.description; //=> "Følsomheden vist for én forudsætning ad gangen. Enhed: 1.000 kr. – 2012 p/l. Planen: 5.000. Årsværkspris (2012 p/l): 4.800 ved 480.000 kr., 5.000 ved 500.000 kr. og 5.200 ved 520.000 kr."
 * ```
 */
export function sensitivityPicture(
  found: Sensitivity,
  options: SensitivityPictureOptions,
): SensitivityPicture {
  const { locale, unit = "1000kr", form = "lines", id = `sensitivity-${form}` } = options;
  const table = sensitivityTable(found, options);
  const decimals = decimalsOf(table);
  const inputs = inputsOf(found, table, locale);
  const isMoney = found.query.measure === "cost";
  const per = isMoney ? kronerPer(unit) : one;
  const { value } = found.figure;
  const printed = roundToDecimals(divide(value, per), decimals);
  const drawn = {
    kind: "sensitivity",
    form,
    id,
    locale,
    title: pictureTexts[locale].sensitivity.title(table.caption, table.columns[0]?.label ?? ""),
    unit: table.corner,
    scale: { per, decimals },
    own: figureCell(isMoney ? "money" : "fte", value, printed, decimals),
    inputs: form === "tornado" ? widestFirst(inputs) : inputs,
  } as const;
  return { ...drawn, description: describe(drawn) };
}

/** The rows of the table follow the inputs and their points. */
function inputsOf(
  { inputs, outcome }: Sensitivity,
  { rows }: Table,
  locale: Locale,
): PictureInput[] {
  const { currency } = outcome.plan;
  const figures = rows
    .filter(({ kind }) => kind === "line")
    .flatMap(({ cells: [first] }) => (first?.kind === "figure" ? [first] : []));
  let position = 0;
  return inputs.map(({ input, points }) => {
    const places = placesOf(points);
    return {
      label: inputLabel(input, locale),
      points: points.flatMap((point, at): PicturePoint[] => {
        const figure = figures[position++];
        const label = inputValueText(input, point, { locale, currency });
        return figure ? [{ label, at: places[at] ?? zero, figure, isPlans: point.isPlans }] : [];
      }),
    };
  });
}

/** Numbers stand by their size; days, and what the plan leaves out, at equal distances. */
function placesOf(points: InputSensitivity["points"]): Ratio[] {
  const values = points.flatMap(({ value }) => value ?? []);
  return values.length === points.length ? values : points.map((_, at) => ratio(BigInt(at)));
}

const widestFirst = (inputs: readonly PictureInput[]): PictureInput[] =>
  [...inputs].sort((a, b) => compare(reachOf(b).spread, reachOf(a).spread));

/** As many values as a listener can take in one after the other. */
const mostListed = 5;

function describe(picture: Omit<SensitivityPicture, "description">): string {
  const { inputs, own, unit, locale } = picture;
  const { sensitivity, labelled } = pictureTexts[locale];
  const at = ({ label, figure }: PicturePoint): FigureAt => ({
    at: label,
    figure: figureText(figure, locale),
  });
  const told = (input: PictureInput): string => {
    if (input.points.length <= mostListed) return sensitivity.each(input.points.map(at));
    const { low, high } = reachOf(input);
    return sensitivity.reach(at(low), at(high));
  };
  return [
    sensitivity.what(unit),
    labelled(sensitivity.plan, figureText(own, locale)),
    ...inputs.map((input) => labelled(input.label, told(input))),
  ].join(" ");
}
