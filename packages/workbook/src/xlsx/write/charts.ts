import type { Locale } from "@aarsvaerk/core";
import type { SheetChart } from "hucre/xlsx";
import type { CellFormat } from "../../sheet/cell.js";
import type { Chart } from "../../sheet/chart.js";
import type { Sheet } from "../../sheet/workbook.js";
import { parseBlock } from "../../sheet/block.js";
import { attribute } from "../../xml/escapes.js";
import { formatCode } from "../../look/formats.js";
import { chartColours, font } from "../../look/role-looks.js";

const text = "333F48";
const line = "C9D2D9";
const noTicks = { majorTickMark: "none", minorTickMark: "none" } as const;
const languages: Readonly<Record<Locale, string>> = { da: "da-DK", nb: "nb-NO", en: "en-GB" };

/** On one line: a chart writes no escapes. */
const oneLine = (said: string): string => said.replace(/\s+/g, " ");

/** LibreOffice ends the name of a series at a straight quotation mark. */
const seriesName = (label: string): string => oneLine(label).replaceAll('"', "”");

/** The cells it covers; the file names the first cells that it leaves free. */
function anchorOf({ place }: Chart): SheetChart["anchor"] {
  const block = parseBlock(place);
  if (!block) return { from: { row: 0, col: 0 } };
  const { first, last } = block;
  return {
    from: { row: first.row - 1, col: first.column - 1 },
    to: { row: last.row, col: last.column },
  };
}

/**
 * A native chart. The labels stand below the lowest column and no axis begins at nought by force, so that
 * what is below nought can be read.
 *
 * @param format - how the cells show the figures; the axis shows them likewise
 */
export function chartOf(chart: Chart, format: CellFormat, locale: Locale): SheetChart {
  const stacked = chart.kind === "stackedColumns";
  const labels = { labelFontSize: 9, labelColor: text, labelFontFamily: font.name } as const;
  return {
    type: "column",
    title: oneLine(chart.title),
    titleFontSize: 12,
    titleBold: true,
    titleColor: text,
    titleFontFamily: font.name,
    altText: oneLine(chart.description),
    lang: languages[locale],
    anchor: anchorOf(chart),
    barGrouping: stacked ? "stacked" : "clustered",
    overlap: stacked ? 100 : 0,
    gapWidth: 60,
    legend: "bottom",
    legendFontSize: 9,
    legendFontColor: text,
    legendFontFamily: font.name,
    roundedCorners: false,
    chartSpaceBorderColor: line,
    series: chart.series.map(({ label, values }, at) => ({
      name: seriesName(label),
      values,
      categories: chart.categories,
      color: chartColours[at % chartColours.length] ?? chartColours[0],
    })),
    axes: {
      x: { ...labels, ...noTicks, tickLblPos: "low" },
      y: {
        ...labels,
        ...noTicks,
        title: oneLine(chart.unit),
        axisTitleRotation: -90,
        axisTitleFontSize: 9,
        axisTitleBold: false,
        axisTitleColor: text,
        axisTitleFontFamily: font.name,
        gridlines: { major: true },
        numberFormat: { formatCode: formatCode(format, locale) ?? "General" },
      },
    },
  };
}

/** Gives the charts of a sheet their names, in place of those that hucre counts. */
export function withChartNames(drawingXml: string, { charts }: Sheet): string {
  let at = 0;
  return drawingXml.replace(/(<xdr:cNvPr id="\d+") name="[^"]*"/g, (whole, before: string) => {
    const name = charts[at++]?.name;
    return name === undefined ? whole : before + attribute("name", name);
  });
}

const faintGridlines =
  `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${line}"/></a:solidFill>` +
  `</a:ln></c:spPr></c:majorGridlines>`;

/**
 * What hucre leaves to the program: gridlines that stay behind the columns, and columns below nought that
 * keep their colour, which Excel may otherwise leave white.
 */
export const completedChart = (chartXml: string): string =>
  chartXml
    .replace("<c:majorGridlines/>", faintGridlines)
    .replaceAll("</c:spPr><c:cat>", '</c:spPr><c:invertIfNegative val="0"/><c:cat>');
