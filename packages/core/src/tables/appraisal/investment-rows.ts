import {
  isPermanent,
  type AmountProfile,
  type Appraisal,
  type LineChange,
} from "../../appraisal/index.js";
import { negate, zero, type Ratio } from "../../exact/index.js";
import { figurePath } from "../../expression/index.js";
import type { ControlArea } from "../../model/index.js";
import type { Locale } from "../../locale/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { nameOf } from "../../text/names.js";
import { addRows, type GridRow } from "../grid.js";
import { lineLabel } from "../line-label.js";
import { signed, type Signs } from "../signs.js";

/** A column of figures: a budget year, the sum of the years, or what holds thereafter. */
export type InvestmentColumn = number | "total" | "thereafter";

export interface InvestmentRow extends GridRow {
  readonly controlArea?: ControlArea;
}

interface Setting {
  readonly appraisal: Appraisal;
  readonly columns: readonly InvestmentColumn[];
  readonly locale: Locale;
  readonly signs: Signs;
}

interface Block {
  readonly heading: string;
  readonly total: string;
  readonly rows: readonly InvestmentRow[];
}

function valuesOf(
  { byYear, total, thereafter }: AmountProfile,
  { columns, signs }: Setting,
): Ratio[] {
  return columns.map((column) => {
    if (column === "total") return signed(total, signs);
    if (column === "thereafter") return signed(thereafter, signs);
    return signed(byYear.get(column) ?? zero, signs);
  });
}

/** What is a line's change is its own figure, where nothing of it was there before. */
const pathsOf = ({ line }: LineChange, { columns, signs }: Setting): { paths?: string[] } =>
  signs === "saving"
    ? {}
    : {
        paths: columns.map((year) =>
          figurePath({
            measure: "cost",
            where: { line },
            ...(year === "total" ? {} : { year }),
          }),
        ),
      };

/** One row for each line of the proposals. */
function ownRows(changes: readonly LineChange[], setting: Setting): InvestmentRow[] {
  const { to } = setting.appraisal;
  const own = changes.filter(({ isOwn }) => isOwn);
  const lines = setting.appraisal.changes
    .filter(({ isOwn }) => isOwn)
    .flatMap(({ line }) => to.model.line.get(line) ?? []);
  return own.map((change) => {
    const line = to.model.line.get(change.line);
    return {
      kind: "line",
      label: line ? lineLabel(line, to, setting.locale, lines) : change.label,
      controlArea: change.controlArea,
      values: valuesOf(change.cost, setting),
      ...pathsOf(change, setting),
    };
  });
}

/** One row for each control area of what the proposals move in the rest of the budget. */
function otherRows(changes: readonly LineChange[], setting: Setting): InvestmentRow[] {
  const moved = changes.filter(({ isOwn }) => !isOwn);
  return [...new Set(moved.map(({ controlArea }) => controlArea))].map((controlArea) => ({
    kind: "line",
    label: appraisalTexts[setting.locale].investment.otherBudget,
    controlArea,
    values: addRows(
      moved
        .filter((change) => change.controlArea === controlArea)
        .map(({ cost }) => ({ kind: "line", label: "", values: valuesOf(cost, setting) })),
      setting.columns.length,
    ),
  }));
}

const changeRows = (changes: readonly LineChange[], setting: Setting): InvestmentRow[] => [
  ...ownRows(changes, setting),
  ...otherRows(changes, setting),
];

/** What others pay is printed against the cost, so that the blocks add up to what the authority pays. */
const grantRows = ({ grants, to }: Appraisal, setting: Setting): InvestmentRow[] =>
  grants.map(({ payer, amount }) => ({
    kind: "line",
    label: nameOf(to.model, "funding", payer, setting.locale),
    values: valuesOf(amount, setting).map(negate),
  }));

/** Sets a block below others: heading, lines, and their sum, which is added into the row `parent`. */
function placed({ heading, total, rows }: Block, offset: number, parent: number, width: number) {
  const totalAt = offset + rows.length + 1;
  const sums = addRows(rows, width).map((value) => value ?? zero);
  return [
    { kind: "section", label: heading, values: [] },
    ...rows.map((row) => ({ ...row, parent: totalAt })),
    { kind: "subtotal", label: total, values: sums, parent },
  ] satisfies InvestmentRow[];
}

/** The rows of an investment proposal: permanent changes, implementation, grants, all together. */
export function investmentRows(setting: Setting): InvestmentRow[] {
  const { appraisal, columns, locale } = setting;
  const texts = appraisalTexts[locale].investment;
  const { changes, grants, own } = appraisal;
  const blocks: Block[] = [
    {
      heading: texts.permanent,
      total: texts.permanentTotal,
      rows: changeRows(changes.filter(isPermanent), setting),
    },
    {
      heading: texts.implementation,
      total: texts.implementationTotal,
      rows: changeRows(
        changes.filter((change) => !isPermanent(change)),
        setting,
      ),
    },
    ...(grants.length === 0
      ? []
      : [{ heading: texts.grants, total: texts.grantsTotal, rows: grantRows(appraisal, setting) }]),
  ];
  const length = blocks.reduce((sofar, { rows }) => sofar + rows.length + 2, 0);
  const rows = blocks.reduce<InvestmentRow[]>(
    (sofar, block) => [...sofar, ...placed(block, sofar.length, length, columns.length)],
    [],
  );
  return [...rows, { kind: "total", label: texts.total, values: valuesOf(own, setting) }];
}
