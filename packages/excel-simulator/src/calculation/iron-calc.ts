import { Model } from "@ironcalc/wasm";
import { isErrorValue, type CellValue } from "../model/cell.js";
import type { EngineCell, EngineResult, FormulaEngine } from "./formula-engine.js";

/** As many digits as Excel keeps; IronCalc tells a value only as its format shows it. */
const ALL_DIGITS = "0.00000000000000E+00";
const types = { number: 1, boolean: 4, error: 16 };

/** IronCalc counts rows and columns from 1. The module has to be initialised first. */
export class IronCalcEngine implements FormulaEngine {
  #model = newModel();

  begin(sheetNames: readonly string[]): void {
    this.#model.free();
    this.#model = newModel();
    this.#model.pauseEvaluation();
    for (const [at, name] of sheetNames.entries()) {
      if (at > 0) this.#model.newSheet();
      if (name !== "Sheet1" || at > 0) this.#model.renameSheet(at, name);
    }
  }

  put(sheet: number, { row, column, content }: EngineCell): void {
    const isFormula = "formula" in content;
    const input = isFormula ? content.formula : inputOf(content.value);
    this.#model.setUserInput(sheet, row + 1, column + 1, input);
    if (isFormula) this.#showAllDigits(sheet, row + 1, column + 1, 1, 1);
  }

  evaluate(): void {
    this.#model.evaluate();
  }

  resultOf(sheet: number, row: number, column: number): readonly EngineResult[] {
    const structure = this.#model.getCellArrayStructure(sheet, row + 1, column + 1);
    const [width, height] =
      typeof structure === "object" && "DynamicAnchor" in structure
        ? structure.DynamicAnchor
        : [1, 1];
    if (width * height > 1) this.#showAllDigits(sheet, row + 1, column + 1, width, height);
    return Array.from({ length: width * height }, (_, at) => {
      const [down, right] = [Math.floor(at / width), at % width];
      const value = this.#valueAt(sheet, row + down, column + right);
      return { row: row + down, column: column + right, value };
    });
  }

  #valueAt(sheet: number, row: number, column: number): CellValue {
    const type = this.#model.getCellType(sheet, row + 1, column + 1);
    const shown = this.#model.getFormattedCellValue(sheet, row + 1, column + 1);
    // A formula that refers to an empty cell gives nought.
    if (type === types.number) return shown === "" ? 0 : Number(shown);
    if (type === types.boolean) return shown === "TRUE";
    // Excel shows a circle as nought, after its warning.
    return type === types.error && shown === "#CIRC!" ? 0 : shown;
  }

  #showAllDigits(sheet: number, row: number, column: number, width: number, height: number): void {
    this.#model.updateRangeStyle({ sheet, row, column, width, height }, "num_fmt", ALL_DIGITS);
  }
}

/** In English, so that a full stop is a decimal point and functions have their file names. */
const newModel = (): Model => new Model("simulated", "en", "UTC", "en");

function inputOf(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return value === "" || isErrorValue(value) ? value : `'${value}`;
}
