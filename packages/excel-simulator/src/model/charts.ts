import type { Changes } from "./changes.js";
import { newChart, type Chart, type ChartSeries } from "./chart.js";
import type { Sheet } from "./sheet.js";

/** The charts of a workbook, those of each sheet in their order. */
export class Charts {
  readonly #changes: Changes;
  readonly #newId: () => string;
  #charts: readonly Chart[] = [];

  constructor(changes: Changes, newId: () => string) {
    this.#changes = changes;
    this.#newId = newId;
  }

  in(sheet: Sheet): readonly Chart[] {
    return this.#charts.filter((one) => one.sheet === sheet);
  }

  find(sheet: Sheet, key: string): Chart | undefined {
    return this.in(sheet).find(({ id, name }) => id === key || name === key);
  }

  add(sheet: Sheet, chartType: string, series: readonly ChartSeries[], seriesBy: string): Chart {
    let number = this.in(sheet).length + 1;
    while (this.find(sheet, `Chart ${number}`)) number += 1;
    const chart = newChart(this.#newId(), `Chart ${number}`, sheet, chartType);
    Object.assign(chart, { series: [...series], seriesBy });
    // A chart of one series is called what the series is called.
    if (series.length === 1) chart.title.text = series[0]?.name ?? "";
    this.#list([...this.#charts, chart]);
    return chart;
  }

  delete(chart: Chart): void {
    this.#list(this.#charts.filter((one) => one !== chart));
  }

  /** Changes anything that belongs to a chart. */
  change<Part extends object>(part: Part, change: Partial<Part>): void {
    const before = { ...part };
    this.#changes.make(
      () => Object.assign(part, change),
      () => Object.assign(part, before),
    );
  }

  #list(charts: readonly Chart[]): void {
    const before = this.#charts;
    this.#changes.make(
      () => (this.#charts = charts),
      () => (this.#charts = before),
    );
  }
}
