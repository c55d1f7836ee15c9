import { cellText } from "../../../format/cell-text.js";
import type { PageLocale } from "../page-locale.js";
import type { ChartFigures } from "./chart-figures.js";

/** What a chart says to somebody who does not see it: its own description, or its figures. */
export function chartLabel(figures: ChartFigures, { texts, culture }: PageLocale): string {
  const head = texts.chart(figures.kind, figures.title);
  if (figures.description !== "") return `${head}. ${figures.description}`;
  const series = figures.series.map(({ name, values }) => {
    const said = values.map((value, at) =>
      [figures.categories[at], cellText(value, "General", culture)].filter(Boolean).join(" "),
    );
    return `${name}: ${said.join("; ")}`;
  });
  return [head, ...series].join(". ");
}
