import { inSentence, joinList, sentence } from "../sentences.js";
import type { FigureAt, PictureTexts } from "./picture-texts.js";

const inYear = ({ at, figure }: FigureAt): string => `${figure} i ${at}`;

const atValue = ({ at, figure }: FigureAt): string => `${figure} ved ${at}`;

export const da: PictureTexts = {
  others: (count) => `Øvrige (${count})`,
  labelled: (label, figures) => sentence(`${label}: ${figures}`),
  course: {
    always: (figure, years) => `${figure} i hvert af årene ${years}`,
    each: (figures) => joinList(figures.map(inYear), "og"),
    fromTo: (first, last, highest, lowest) =>
      `fra ${inYear(first)} til ${inYear(last)}, højest ${inYear(highest)}, lavest ${inYear(lowest)}`,
  },
  columns: {
    what: (unit) => sentence(`Stablede søjler, en for hvert år. Beløb i ${unit}`),
    nothing: (years) => `Der er ingen beløb i ${years}.`,
    total: (course) => `Samlet udgift: ${course}.`,
    below: "Negative beløb er tegnet under nullinjen.",
  },
  waterfall: {
    what: (unit) => sentence(`Ændringen vist trin for trin. Enhed: ${unit}`),
    unchanged: "Der er ingen ændring.",
    allYears: (years) => `i alt ${years}`,
    plus: "Stigning",
    minus: "Fald",
  },
  sensitivity: {
    title: (caption, measure) => `${caption}, ${inSentence(measure)}`,
    what: (unit) => sentence(`Følsomheden vist for én forudsætning ad gangen. Enhed: ${unit}`),
    plan: "Planen",
    lower: "Lavere end planen",
    higher: "Højere end planen",
    range: (from, to) => `${from} – ${to}`,
    each: (points) => joinList(points.map(atValue), "og"),
    reach: (lowest, highest) => `lavest ${atValue(lowest)}, højest ${atValue(highest)}`,
  },
};
