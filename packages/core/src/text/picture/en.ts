import { inSentence, joinList, sentence } from "../sentences.js";
import type { FigureAt, PictureTexts } from "./picture-texts.js";

const inYear = ({ at, figure }: FigureAt): string => `${figure} in ${at}`;

const atValue = ({ at, figure }: FigureAt): string => `${figure} at ${at}`;

export const en: PictureTexts = {
  others: (count) => `Others (${count})`,
  labelled: (label, figures) => sentence(`${label}: ${figures}`),
  course: {
    always: (figure, years) => `${figure} in each of the years ${years}`,
    each: (figures) => joinList(figures.map(inYear), "and"),
    fromTo: (first, last, highest, lowest) =>
      `from ${inYear(first)} to ${inYear(last)}, highest ${inYear(highest)}, lowest ${inYear(lowest)}`,
  },
  columns: {
    what: (unit) => sentence(`Stacked columns, one for each year. Amounts in ${unit}`),
    nothing: (years) => `There are no amounts in ${years}.`,
    total: (course) => `Total cost: ${course}.`,
    below: "Negative amounts are drawn below the zero line.",
  },
  waterfall: {
    what: (unit) => sentence(`The change, step by step. Unit: ${unit}`),
    unchanged: "There is no change.",
    allYears: (years) => `total ${years}`,
    plus: "Increase",
    minus: "Decrease",
  },
  sensitivity: {
    title: (caption, measure) => `${caption}, ${inSentence(measure)}`,
    what: (unit) => sentence(`The sensitivity, one assumption at a time. Unit: ${unit}`),
    plan: "The plan",
    lower: "Below the plan",
    higher: "Above the plan",
    range: (from, to) => `${from} – ${to}`,
    each: (points) => joinList(points.map(atValue), "and"),
    reach: (lowest, highest) => `lowest ${atValue(lowest)}, highest ${atValue(highest)}`,
  },
};
