import type { Sheet } from "../../../model/sheet.js";
import type { Workbook } from "../../../model/workbook.js";
import { headerHeight, headerWidth, pixels } from "../grid/measures.js";
import type { PageLocale } from "../page-locale.js";
import { chartFigures } from "./chart-figures.js";
import { chartLabel } from "./chart-label.js";
import { chartSvg } from "./chart-svg.js";

/** The charts of a sheet, each where it lies over the cells. */
export function drawCharts(
  layer: HTMLElement,
  workbook: Workbook,
  sheet: Sheet,
  locale: PageLocale,
): void {
  const pictures = workbook.charts.in(sheet).map((chart) => {
    const figures = chartFigures(workbook, chart);
    const [width, height] = [pixels(chart.place.width), pixels(chart.place.height)];
    const label = chartLabel(figures, locale);
    const picture = chartSvg(figures, label, { width, height }, locale.culture);
    const { style } = picture;
    style.left = `${headerWidth + pixels(chart.place.left)}px`;
    style.top = `${headerHeight + pixels(chart.place.top)}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    return picture;
  });
  layer.replaceChildren(...pictures);
}
