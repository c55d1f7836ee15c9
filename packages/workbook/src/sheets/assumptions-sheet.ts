import { ratio } from "@aarsvaerk/core";
import type { Placed } from "../sheet/place-cells.js";
import { across, rowsOf } from "../sheet/place-cells.js";
import { addressOf, rangeReference, referenceTo } from "../sheet/address.js";
import { formulaCell, numberCell, textCell } from "../sheet/cells.js";
import { rateColumn, scenarioColumn } from "../layout/assumptions-layout.js";
import type { DefinedName, Sheet, Validation } from "../sheet/workbook.js";
import type { Context } from "./context.js";
import { indexCells } from "./index-cells.js";
import { rateCells } from "./rate-cells.js";
import { levelName, scenarioName } from "./switch-names.js";

const flag = (isSet: boolean) => ratio(isSet ? 1n : 0n);

function switchCells({ frame, layout }: Context): Placed[] {
  const { texts, scenarios, chosen, outcome } = frame;
  const { scenarioRow, levelRow } = layout.assumptions;
  const { basis } = outcome.view;
  return [
    ...across(scenarioRow, 1, [
      textCell(texts.scenario, "label"),
      textCell(scenarios[chosen]?.label ?? "", "input"),
    ]),
    ...across(levelRow, 1, [
      textCell(texts.priceLevel, "label"),
      basis.kind === "fixed"
        ? numberCell(ratio(BigInt(basis.priceLevel)), "year", "input")
        : textCell(texts.currentPrices, "input"),
    ]),
    { row: 6, column: 1, cell: textCell(texts.inputsNote, "note") },
  ];
}

/** Which proposals each scenario adopts, and which the chosen one does. */
function scenarioCells({ frame, layout }: Context): Placed[] {
  const { texts, scenarios, model, ownerName, outcome } = frame;
  const { scenarioHeaderRow, firstProposalRow, chosenColumn } = layout.assumptions;
  const last = scenarioColumn(scenarios.length - 1);
  // The column before them belongs to the ranges: Gnumeric finds nothing in a range of one cell.
  const labels = `${addressOf({ row: scenarioHeaderRow, column: 1 }, "both")}:${addressOf({ row: scenarioHeaderRow, column: last }, "both")}`;
  return [
    { row: scenarioHeaderRow - 1, column: 1, cell: textCell(texts.scenarios, "section") },
    ...across(scenarioHeaderRow, 1, [
      textCell(texts.proposal, "heading"),
      ...scenarios.map(({ label }) => textCell(label, "heading")),
      textCell(texts.chosen, "heading"),
    ]),
    ...(model.plan.proposals ?? []).flatMap(({ id }, at): Placed[] => {
      const row = firstProposalRow + at;
      const flags = `${addressOf({ row, column: 1 }, "column")}:${addressOf({ row, column: last }, "column")}`;
      return [
        ...across(row, 1, [
          textCell(ownerName(id), "label"),
          ...scenarios.map(({ position, adopted }) =>
            numberCell(
              flag(adopted.has(id)),
              "flag",
              position === undefined ? "output" : "input",
              position === undefined ? {} : { input: `scenarios/${String(position)}/adopts/${id}` },
            ),
          ),
        ]),
        {
          row,
          column: chosenColumn,
          cell: formulaCell(
            `INDEX(${flags},1,MATCH(${scenarioName},${labels},0))`,
            flag(outcome.view.adopted.has(id)),
            "flag",
          ),
        },
      ];
    }),
  ];
}

function validationsOf({ frame, layout }: Context): Validation[] {
  const { texts, scenarios, levels, current, model } = frame;
  const { scenarioRow, levelRow, scenarioHeaderRow, firstProposalRow } = layout.assumptions;
  const proposals = (model.plan.proposals ?? []).length;
  const last = scenarioColumn(scenarios.length - 1);
  return [
    {
      kind: "listFrom",
      range: `B${String(scenarioRow)}`,
      source: rangeReference(
        { sheet: texts.sheets.assumptions, row: scenarioHeaderRow, column: 2 },
        { row: scenarioHeaderRow, column: last },
        texts.sheets.assumptions,
      ),
      message: texts.scenarioPrompt,
    },
    {
      kind: "list",
      range: `B${String(levelRow)}`,
      values: [...levels.map(String), ...(current ? [texts.currentPrices] : [])],
      message: texts.priceLevelPrompt,
    },
    ...(proposals === 0
      ? []
      : [
          {
            kind: "list" as const,
            range: `${addressOf({ row: firstProposalRow, column: 2 })}:${addressOf({ row: firstProposalRow + proposals - 1, column: last })}`,
            values: ["0", "1"],
            message: texts.flagPrompt,
          },
        ]),
  ];
}

/** Years, price level, scenarios, prices and index series: what everything else follows from. */
export function assumptionsSheet(context: Context): Sheet {
  const { frame } = context;
  const { texts, outcome } = frame;
  const { title, authority, documentNumber } = outcome.plan;
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(title, "title") },
    {
      row: 2,
      column: 1,
      cell: textCell([authority, documentNumber].filter(Boolean).join(", "), "subtitle"),
    },
    ...switchCells(context),
    ...scenarioCells(context),
    ...rateCells(context),
    ...indexCells(context),
  ];
  const width = Math.max(rateColumn.source, 2 + frame.years.length, 2 + frame.scenarios.length);
  return {
    name: texts.sheets.assumptions,
    rows: rowsOf(placed),
    widths: [
      40,
      30,
      15,
      15,
      22,
      15,
      15,
      44,
      ...Array.from({ length: width - rateColumn.source }, () => 15),
    ],
    print: { columns: width },
    tables: [],
    validations: validationsOf(context),
    charts: [],
  };
}

/** The names that a reader, and every formula, finds the switches by. */
export function definedNames({ frame, layout }: Context): DefinedName[] {
  const { assumptions } = frame.texts.sheets;
  const at = (row: number) => referenceTo({ sheet: assumptions, row, column: 2 }, "");
  return [
    { name: scenarioName, refersTo: at(layout.assumptions.scenarioRow) },
    { name: levelName, refersTo: at(layout.assumptions.levelRow) },
  ];
}
