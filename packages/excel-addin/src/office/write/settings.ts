import type { TypingRule } from "@aarsvaerk/workbook";
import type { Page } from "./patch.js";

function ruleOf(rule: TypingRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "decimal":
      return {
        decimal: { formula1: rule.least, formula2: rule.most, operator: "Between" },
      };
    case "date":
      return { date: { formula1: rule.first, formula2: rule.last, operator: "Between" } };
  }
}

/** What may be typed into a block, with its message before and after the attempt; `null` is anything. */
export function setTyping({ dataValidation }: Excel.Range, rule: TypingRule | null): void {
  if (!rule) {
    dataValidation.clear();
    return;
  }
  dataValidation.rule = ruleOf(rule);
  dataValidation.ignoreBlanks = true;
  if (rule.message === "") return;
  const said = { title: "", message: rule.message };
  dataValidation.prompt = { ...said, showPrompt: true };
  dataValidation.errorAlert = { ...said, showAlert: true, style: "Stop" };
}

/** How many rows and columns stay in view. */
export function setFrozen(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const { freezePanes } = sheet;
  if (rows + columns === 0) freezePanes.unfreeze();
  else if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

/** How a sheet is printed. */
export function setPage(sheet: Excel.Worksheet, { area, pagesLong, titleRows }: Page): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(pagesLong > 0 ? { verticalFitToPages: pagesLong } : {}),
  };
  pageLayout.setPrintArea(area);
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
}

/** Cells of a block as one, or each by itself. */
export function setMerged(range: Excel.Range, isMerged: boolean): void {
  if (isMerged) range.merge(false);
  else range.unmerge();
}
