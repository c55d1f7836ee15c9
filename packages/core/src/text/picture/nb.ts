import { inSentence, joinList, sentence } from "../sentences.js";
import type { FigureAt, PictureTexts } from "./picture-texts.js";

const inYear = ({ at, figure }: FigureAt): string => `${figure} i ${at}`;

const atValue = ({ at, figure }: FigureAt): string => `${figure} ved ${at}`;

export const nb: PictureTexts = {
  others: (count) => `Øvrige (${count})`,
  labelled: (label, figures) => sentence(`${label}: ${figures}`),
  course: {
    always: (figure, years) => `${figure} i hvert av årene ${years}`,
    each: (figures) => joinList(figures.map(inYear), "og"),
    fromTo: (first, last, highest, lowest) =>
      `fra ${inYear(first)} til ${inYear(last)}, høyest ${inYear(highest)}, lavest ${inYear(lowest)}`,
  },
  columns: {
    what: (unit) => sentence(`Stablede stolper, én for hvert år. Beløp i ${unit}`),
    nothing: (years) => `Det er ingen beløp i ${years}.`,
    total: (course) => `Samlede kostnader: ${course}.`,
    below: "Negative beløp er tegnet under nullinjen.",
  },
  waterfall: {
    what: (unit) => sentence(`Endringen vist trinn for trinn. Enhet: ${unit}`),
    unchanged: "Det er ingen endring.",
    allYears: (years) => `i alt ${years}`,
    plus: "Økning",
    minus: "Nedgang",
  },
  sensitivity: {
    title: (caption, measure) => `${caption}, ${inSentence(measure)}`,
    what: (unit) => sentence(`Følsomheten vist for én forutsetning om gangen. Enhet: ${unit}`),
    plan: "Planen",
    lower: "Lavere enn planen",
    higher: "Høyere enn planen",
    range: (from, to) => `${from} – ${to}`,
    each: (points) => joinList(points.map(atValue), "og"),
    reach: (lowest, highest) => `lavest ${atValue(lowest)}, høyest ${atValue(highest)}`,
  },
};
