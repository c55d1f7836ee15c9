import { decimalText, type GrowthStep, type IndexFactor, type Step } from "@aarsvaerk/core";
import { figureJson } from "./figure-json.js";

function growthJson({ year, factor, percent, correction, spread, ...from }: GrowthStep) {
  const { id, budgetYear, publishedOn, status } = from.publication;
  return {
    year,
    factor: decimalText(factor),
    percent: decimalText(percent),
    correction: decimalText(correction),
    spread: decimalText(spread),
    series: from.series.map(({ id }) => id),
    publication: { id, budgetYear, publishedOn, status },
  };
}

function indexJson({ from, to, factor, steps }: IndexFactor) {
  return { from, to, factor: decimalText(factor), steps: steps.map(growthJson) };
}

/** An explanation as data: the same tree, its numbers as decimal text. */
export function stepJson(step: Step): object {
  const { value, unrounded, index, operands, ...plain } = step;
  return {
    ...plain,
    ...figureJson(value),
    ...(unrounded === undefined ? {} : { unrounded: figureJson(unrounded).value }),
    ...(index === undefined ? {} : { index: indexJson(index) }),
    operands: operands.map(stepJson),
  };
}
