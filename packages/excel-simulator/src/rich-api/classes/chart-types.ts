/** Those of Excel.ChartType that budgets are drawn with; any other is refused as not simulated. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
  "Waterfall",
  "XYScatter",
] as const;
