import { blockText, lastColumn, lastRow } from "../../sheet/block.js";
import type { Chart } from "../../sheet/chart.js";
import { attributeOf, child, descendants, elementsIn, type Element } from "../package/elements.js";
import { relationsOf } from "./relations.js";

type Documents = ReadonlyMap<string, string>;

const reading = (documents: Documents) => (name: string) => documents.get(name);

const treeOf = (part: string, documents: Documents): Element | undefined => {
  const xml = documents.get(part);
  return xml === undefined ? undefined : elementsIn(xml, part);
};

const said = (element: Element | undefined, name: string): string =>
  descendants(element, name)
    .map(({ text }) => text)
    .join("");

/** The cell that an end of the frame stands in, counted from 1. */
function cornerOf(end: Element | undefined) {
  const [row, column] = [child(end, "row"), child(end, "col")].map((one) =>
    Number.parseInt(one?.text ?? "", 10),
  );
  return { row: (row ?? Number.NaN) + 1, column: (column ?? Number.NaN) + 1 };
}

/** The cells that a frame covers; the file names the first cells that it leaves free. */
function placeOf(frame: Element): string | undefined {
  const [first, free] = [cornerOf(child(frame, "from")), cornerOf(child(frame, "to"))];
  const last = { row: free.row - 1, column: free.column - 1 };
  const isPlace =
    first.row >= 1 &&
    first.column >= 1 &&
    last.row >= first.row &&
    last.column >= first.column &&
    last.row <= lastRow &&
    last.column <= lastColumn;
  return isPlace ? blockText({ first, last }) : undefined;
}

const seriesOf = (series: Element): Chart["series"][number] => ({
  label: said(child(series, "tx"), "v"),
  values: said(child(series, "val"), "f"),
});

type Drawing = Pick<Chart, "kind" | "title" | "unit" | "categories" | "series">;

/** What a chart shows, where it is one of columns over cells. */
function drawingOf(chart: Element | undefined): Drawing | undefined {
  const [plot] = descendants(chart, "plotArea");
  const columns = plot?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [only, ...others] = columns;
  if (only?.name !== "barChart" || others.length > 0) return undefined;
  const grouping = attributeOf(child(only, "grouping"), "val");
  const isUpright = attributeOf(child(only, "barDir"), "val") === "col";
  if (!isUpright || (grouping !== "clustered" && grouping !== "stacked")) return undefined;
  const series = only.children.filter(({ name }) => name === "ser");
  const categories = said(child(series[0], "cat"), "f");
  const drawn = series.map(seriesOf);
  if (categories === "" || drawn.some(({ values }) => values === "")) return undefined;
  return {
    kind: grouping === "stacked" ? "stackedColumns" : "columns",
    title: said(child(child(child(chart, "chartSpace"), "chart"), "title"), "t"),
    unit: said(child(child(plot, "valAx"), "title"), "t"),
    categories,
    series: drawn,
  };
}

function chartIn(frame: Element, targets: ReadonlyMap<string, string>, documents: Documents) {
  const [reference] = descendants(frame, "chart");
  const [, id = ""] =
    [...(reference?.attributes ?? [])].find(([name]) => name.endsWith(":id")) ?? [];
  const drawing = drawingOf(treeOf(targets.get(id) ?? "", documents));
  const place = placeOf(frame);
  if (!drawing || place === undefined) return [];
  const [properties] = descendants(frame, "cNvPr");
  const name = attributeOf(properties, "name");
  return [
    {
      ...drawing,
      ...(name === undefined ? {} : { name }),
      description: attributeOf(properties, "descr") ?? "",
      place,
    },
  ];
}

/** The charts over the cells of a sheet, as far as a sheet of ours can have them. */
export function readCharts(sheet: string, documents: Documents): Chart[] {
  const drawings = relationsOf(sheet, reading(documents)).filter(({ kind }) => kind === "drawing");
  return drawings.flatMap(({ target }) => {
    const relations = relationsOf(target, reading(documents));
    const targets = new Map(relations.map(({ id, target: chart }) => [id, chart]));
    const frames = child(treeOf(target, documents), "wsDr")?.children ?? [];
    return frames
      .filter(({ name }) => name === "twoCellAnchor")
      .flatMap((frame) => chartIn(frame, targets, documents));
  });
}
