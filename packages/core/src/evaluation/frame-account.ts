import { subtract, sum, zero, type Ratio } from "../exact/index.js";
import { definitionOf, payersOf, type Valuation } from "../expression/index.js";
import type { Frame, Model } from "../model/index.js";

/** One year of a frame: what it began with, what was drawn, and what is carried forward. Kroner, nominal. */
export interface FrameYear {
  readonly year: number;
  readonly opening: Ratio;
  readonly drawn: Ratio;
  readonly left: Ratio;
}

/**
 * The account of a multi-year frame (rule 13): what is left carries forward within the frame's years;
 * before its first year and after its last there is nothing to draw on.
 *
 * @param nominal - values in current prices
 */
export function frameAccountOf(model: Model, frame: Frame, nominal: Valuation): FrameYear[] {
  const { fundedCost } = definitionOf(model);
  const drawnIn = (year: number): Ratio =>
    sum(
      model.lines
        .filter((line) => payersOf(line, model).includes(frame.id))
        .flatMap((line) =>
          line.split.units.map((unit) => nominal.value(fundedCost(line, year, unit, frame.id))),
        ),
    );
  let left = zero;
  return model.years.map((year) => {
    const begins = year === frame.first || (year === model.years[0] && frame.first < year);
    const within = year >= frame.first && year <= frame.last;
    const opening = begins && within ? frame.amount.value : within ? left : zero;
    const drawn = drawnIn(year);
    left = subtract(opening, drawn);
    return { year, opening, drawn, left };
  });
}
