import type { Locale, Table } from "@aarsvaerk/core";
import {
  shownText,
  type InputChange,
  type InputValue,
  type PlanRead,
  type ReadInput,
  type WorkbookDifference,
  type WorkbookVerification,
} from "@aarsvaerk/workbook";
import { cliTexts } from "../text/index.js";
import { valueText } from "./remarks.js";

interface TextTable {
  readonly id: string;
  readonly caption: string;
  /** The heading above the row labels, then those of the columns. */
  readonly headings: readonly [string, ...string[]];
  /** The label of each row, then its cells. */
  readonly rows: readonly (readonly [string, ...string[]])[];
}

function textTable({ id, caption, headings, rows }: TextTable, locale: Locale): Table {
  const [corner, ...columns] = headings;
  return {
    id,
    locale,
    caption,
    corner,
    columns: columns.map((label, at) => ({ id: String(at), label, kind: "text" })),
    rows: rows.map(([label, ...cells]) => ({
      kind: "line",
      label,
      cells: cells.map((text) => ({ kind: "text", text })),
    })),
    notes: [],
  };
}

/** What was changed, cell by cell; nothing where nothing was. */
export function changesTable(changes: readonly InputChange[], locale: Locale): Table[] {
  const { changes: texts } = cliTexts[locale].workbook;
  if (changes.length === 0) return [];
  const table: TextTable = {
    id: "changes",
    caption: texts.caption,
    headings: [texts.cell, texts.input, texts.before, texts.now],
    rows: changes.map(({ address, label, format, old, new: now }) => [
      address,
      label,
      valueText(old, format, locale),
      valueText(now, format, locale),
    ]),
  };
  return [textTable(table, locale)];
}

const figureText = (value: InputValue | undefined, locale: Locale): string =>
  value === undefined ? "–" : shownText(value, "general", locale);

/** What a check of a workbook looked at, and what came of it. */
export function verificationTable(
  { controls, deviations, compared }: WorkbookVerification,
  { changes, findings }: PlanRead,
  locale: Locale,
): Table {
  const { verify } = cliTexts[locale].workbook;
  const isIntact = !findings.some(({ code }) => code === "planChanged");
  return textTable(
    {
      id: "verification",
      caption: verify.caption,
      headings: [verify.check, verify.result],
      rows: [
        [verify.plan, isIntact ? verify.intact : verify.changed],
        [verify.inputs, verify.count(changes.length)],
        [verify.structure, verify.count(findings.length)],
        [verify.controls, verify.count(controls.length)],
        [verify.figures, verify.compared(compared, deviations.length)],
      ],
    },
    locale,
  );
}

/** Controls that are not nought, and figures that are not the core's; nothing where all is well. */
export function deviationTables(
  { controls, deviations }: WorkbookVerification,
  locale: Locale,
): Table[] {
  const { verify, changes } = cliTexts[locale].workbook;
  const controlTable: TextTable = {
    id: "controls",
    caption: verify.controls,
    headings: [changes.cell, verify.control, verify.shown],
    rows: controls.map(({ address, label, shown }) => [address, label, figureText(shown, locale)]),
  };
  const deviationTable: TextTable = {
    id: "deviations",
    caption: verify.deviations,
    headings: [changes.cell, verify.figure, verify.shown, verify.expected],
    rows: deviations.map(({ address, label, shown, expected }) => [
      address,
      label,
      figureText(shown, locale),
      figureText(expected, locale),
    ]),
  };
  return [controlTable, deviationTable]
    .filter(({ rows }) => rows.length > 0)
    .map((table) => textTable(table, locale));
}

/** What differs between the inputs of two workbooks, by the names that tell them apart. */
export function differenceTables(
  { differing, onlyInFirst, onlyInSecond }: WorkbookDifference,
  names: readonly [string, string],
  locale: Locale,
): Table[] {
  const { diff, changes } = cliTexts[locale].workbook;
  const [first, second] = names;
  const addresses = (from: string, to: string) => (from === to ? from : `${from} / ${to}`);
  const tables: TextTable[] = [
    {
      id: "differences",
      caption: diff.caption(first, second),
      headings: [changes.cell, changes.input, first, second],
      rows: differing.map(({ label, format, from, to }) => [
        addresses(from.address, to.address),
        label,
        valueText(from.value, format, locale),
        valueText(to.value, format, locale),
      ]),
    },
    ...(
      [
        [first, onlyInFirst],
        [second, onlyInSecond],
      ] as const
    ).map(([name, inputs]) => onlyTable(name, inputs, locale)),
  ];
  return tables.filter(({ rows }) => rows.length > 0).map((table) => textTable(table, locale));
}

function onlyTable(name: string, inputs: readonly ReadInput[], locale: Locale): TextTable {
  const { diff, changes } = cliTexts[locale].workbook;
  return {
    id: "only",
    caption: diff.only(name),
    headings: [changes.cell, changes.input, diff.value],
    rows: inputs.map(({ address, label, format, value }) => [
      address,
      label,
      valueText(value, format, locale),
    ]),
  };
}
