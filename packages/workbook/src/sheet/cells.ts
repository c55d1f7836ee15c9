import type { Ratio } from "@aarsvaerk/core";
import type { CellFormat, CellRole } from "./cell.js";
import type { Cell } from "./workbook.js";

type About = Pick<Cell, "figure" | "figureWith" | "input" | "note">;

export const emptyCell: Cell = { content: { kind: "empty" }, role: "text", format: "general" };

export const textCell = (text: string, role: CellRole = "text", about: About = {}): Cell => ({
  content: { kind: "text", text },
  role,
  format: "text",
  ...about,
});

export const numberCell = (
  value: Ratio,
  format: CellFormat,
  role: CellRole = "output",
  about: About = {},
): Cell => ({ content: { kind: "number", value }, role, format, ...about });

export const dateCell = (date: string, role: CellRole, about: About = {}): Cell => ({
  content: { kind: "date", date },
  role,
  format: "date",
  ...about,
});

export const formulaCell = (
  formula: string,
  value: Ratio | string,
  format: CellFormat,
  role: CellRole = "output",
  about: About = {},
): Cell => ({ content: { kind: "formula", formula, value }, role, format, ...about });
