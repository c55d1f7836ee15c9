import type { Workbook as SimulatedWorkbook } from "@aarsvaerk/excel-simulator";
import { nearestDouble, type Workbook } from "@aarsvaerk/workbook";

type MakeEngine = ConstructorParameters<typeof SimulatedWorkbook>[0]["makeEngine"];

/**
 * Gives each formula of a written workbook the value that the core has for it, and computes nothing: for
 * workbooks so large that computing them is not what is tested.
 */
export function knownValues({ sheets }: Workbook): MakeEngine {
  const rowsOf = new Map(sheets.map(({ name, rows }) => [name, rows]));
  return () => {
    let names: readonly string[] = [];
    return {
      begin: (given) => (names = given),
      put: () => undefined,
      evaluate: () => undefined,
      resultOf(sheet, row, column) {
        const content = rowsOf.get(names[sheet] ?? "")?.[row]?.[column]?.content;
        if (content?.kind !== "formula") return [];
        const { value } = content;
        const shown = typeof value === "string" ? value : nearestDouble(value);
        return [{ row, column, value: shown }];
      },
    };
  };
}
