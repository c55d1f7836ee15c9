import { drawChart } from "./charts.js";
import { setConditions } from "./conditions.js";
import type { Input } from "./input.js";
import type { Patch, Side } from "./patch.js";
import type { Places } from "./places.js";
import { chartKey, type Present } from "./present.js";
import { setLook } from "./set-look.js";
import { setFrozen, setMerged, setPage, setTyping } from "./settings.js";

export type OnSheet = Exclude<Patch, { readonly kind: "sheet" | "name" | "parts" }>;
type Of<Kind extends OnSheet["kind"]> = Extract<OnSheet, { readonly kind: Kind }>;
type ValueOf<Kind extends OnSheet["kind"]> = Of<Kind>["after"];

type Setter<Kind extends OnSheet["kind"]> = (
  places: Places,
  patch: Of<Kind>,
  value: NonNullable<ValueOf<Kind>>,
) => void;

/** What is set where a value is known. Of a chart and of what may be typed nothing is a value as well. */
const setters: { readonly [Kind in Exclude<OnSheet["kind"], "chart" | "typing">]: Setter<Kind> } = {
  cells: ({ range }, { sheet, block }, inputs) => {
    range(sheet, block).formulas = inputs as (Input | null)[][];
  },
  look: ({ range }, { sheet, block, property }, value) =>
    setLook(range(sheet, block), block, property, value),
  looks: ({ range }, { sheet, block }, areThere) => {
    if (!areThere) range(sheet, block).clear("Formats");
  },
  width: ({ range }, { sheet, block }, points) => {
    range(sheet, block).format.columnWidth = points;
  },
  height: ({ range }, { sheet, block }, points) => {
    range(sheet, block).format.rowHeight = points;
  },
  merged: ({ range }, { sheet, block }, isMerged) => setMerged(range(sheet, block), isMerged),
  frozen: (places, { sheet }, lines) => setFrozen(places.sheet(sheet), lines),
  gridlines: (places, { sheet }, areShown) => {
    places.sheet(sheet).showGridlines = areShown;
  },
  page: (places, { sheet }, page) => setPage(places.sheet(sheet), page),
  conditions: setConditions,
};

function setChart(
  places: Places,
  { sheet, name }: Of<"chart">,
  chart: ValueOf<"chart">,
  { charts }: Present,
): void {
  if (charts.has(chartKey(sheet, name))) places.sheet(sheet).charts.getItem(name).delete();
  if (chart) drawChart(places, sheet, chart);
}

/** Queues what makes a sheet like one side of a patch. */
export function applyOnSheet(places: Places, patch: OnSheet, side: Side, present: Present): void {
  if (patch.kind === "chart") {
    setChart(places, patch, patch[side], present);
    return;
  }
  if (patch.kind === "typing") {
    setTyping(places.range(patch.sheet, patch.block), patch[side]);
    return;
  }
  setValue(places, patch, patch[side]);
}

function setValue<Kind extends keyof typeof setters>(
  places: Places,
  patch: { readonly kind: Kind },
  value: ValueOf<Kind>,
): void {
  // A patch has the value and the setter of its kind, which the compiler cannot follow.
  const set = setters[patch.kind] as Setter<Kind>;
  if (value !== null) set(places, patch as Of<Kind>, value as NonNullable<ValueOf<Kind>>);
}
