import type { Outcome } from "../evaluation/index.js";
import { isZero, negate } from "../exact/index.js";
import { figurePath, ownFunding, valuesOf, type FigureQuery } from "../expression/index.js";
import type { ControlArea, Line } from "../model/index.js";
import type { Locale } from "../locale/index.js";
import { nameOf, reservedNames } from "../text/names.js";
import { textsOf } from "./context.js";
import { figureRow } from "./figure-row.js";
import { addRows, type GridRow } from "./grid.js";
import { lineLabel } from "./line-label.js";

/** What the rows of a budget note are made for. */
interface Setting {
  readonly outcome: Outcome;
  /** The year of each column; nothing for the sum of the years. */
  readonly years: readonly FigureQuery["year"][];
  readonly locale: Locale;
}

/** The path of an area's total, where its lines are all of one owner. */
function areaPaths(
  controlArea: ControlArea,
  lines: readonly Line[],
  years: Setting["years"],
): Pick<GridRow, "paths"> {
  const [owner, ...others] = [...new Set(lines.map((line) => line.owner))];
  if (owner === undefined || others.length > 0) return {};
  const where = { proposal: owner, controlArea };
  return {
    paths: years.map((year) =>
      figurePath({ measure: "cost", where, ...(year === undefined ? {} : { year }) }),
    ),
  };
}

/** Rows of one control area: heading, lines, total. The total's place in the grid is its parent. */
export function areaRows(
  area: ControlArea,
  lines: readonly Line[],
  { outcome, years, locale }: Setting,
  offset: number,
  parent: number | undefined,
): GridRow[] {
  const texts = textsOf({ locale });
  const name = reservedNames[locale].controlAreas[area];
  const totalAt = offset + lines.length + 1;
  const rows = lines.map((line): GridRow => ({
    kind: "line",
    label: lineLabel(line, outcome, locale, lines),
    ...figureRow(outcome, years, [{ line: line.id }]),
    parent: totalAt,
  }));
  return [
    { kind: "section", label: texts.areaHeading(name), values: [] },
    ...rows,
    {
      kind: parent === undefined ? "total" : "subtotal",
      label: texts.areaTotal(name),
      values: addRows(rows, years.length),
      ...areaPaths(area, lines, years),
      ...(parent === undefined ? {} : { parent }),
    },
  ];
}

/** Who pays: a negative row for each payer, so that cost and financing net to zero. */
export function financingRows(
  owners: readonly string[],
  { outcome, years, locale }: Setting,
  offset: number,
  parent: number | undefined,
): GridRow[] {
  const texts = textsOf({ locale });
  const { model } = outcome;
  const isShown = (payer: string, { values }: GridRow): boolean =>
    payer === ownFunding || values.some((value) => value && !isZero(value));
  const rows = valuesOf(model, "funding").flatMap((payer): GridRow[] => {
    const wheres = owners.map((proposal) => ({ proposal, funding: payer }));
    const row: GridRow = {
      kind: "line",
      label: nameOf(model, "funding", payer, locale),
      ...figureRow(outcome, years, wheres, "cost", negate),
    };
    return isShown(payer, row) ? [row] : [];
  });
  const totalAt = offset + rows.length + 1;
  return [
    { kind: "section", label: texts.financing, values: [] },
    ...rows.map((row) => ({ ...row, parent: totalAt })),
    {
      kind: "subtotal",
      label: texts.financingTotal,
      values: addRows(rows, years.length),
      ...(parent === undefined ? {} : { parent }),
    },
  ];
}

/** A block of rows that is told where in the grid it begins and which row it is added into. */
export type Block = (offset: number, parent: number | undefined) => GridRow[];

/** Sets blocks one below the other; where there are several, a last row adds them up. */
export function stack(blocks: readonly Block[], label: string, width: number): GridRow[] {
  if (blocks.length === 1) return blocks.flatMap((block) => block(0, undefined));
  const length = blocks.reduce((sofar, block) => sofar + block(sofar, undefined).length, 0);
  const rows = blocks.reduce<GridRow[]>(
    (sofar, block) => [...sofar, ...block(sofar.length, length)],
    [],
  );
  const added = rows.filter(({ parent }) => parent === length);
  return [...rows, { kind: "total", label, values: addRows(added, width) }];
}
