import { exact, inputPlace, type InputEdit, type Plan } from "@aarsvaerk/core";
import fc from "fast-check";
import type { FoundValue } from "../../src/index.js";
import { addressOf } from "../../src/sheet/address.js";
import type { Cell, Workbook } from "../../src/sheet/workbook.js";
import { isSameNumber } from "../../src/reading/cells/same-number.js";

/** An input cell of a workbook. */
export interface InputCell {
  readonly sheet: string;
  readonly address: string;
  readonly cell: Cell;
  readonly path: string;
}

export const inputCells = ({ sheets }: Workbook, plan: Plan): InputCell[] =>
  sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((row, above) =>
      row.flatMap((cell, before): InputCell[] =>
        cell.input === undefined
          ? []
          : [
              {
                sheet,
                address: addressOf({ row: above + 1, column: before + 1 }),
                cell,
                path: inputPlace(plan, cell.input).path,
              },
            ],
      ),
    ),
  );

/** What somebody types into a cell, and the same for the plan. */
export interface Edit {
  readonly at: InputCell;
  readonly typed: FoundValue;
  readonly edit: InputEdit;
}

const flag = fc.constantFrom("0", "1");
const day = fc.constantFrom("2011-03-05", "2012-02-29", "2012-12-31", "2014-10-01");
const year = fc.constantFrom("2012", "2013", "2014", "2015");
const part = fc.integer({ min: 0, max: 100 }).map((hundredths) => (hundredths / 100).toFixed(2));
const amount = fc.integer({ min: 1, max: 99_999_999 }).map((ore) => (ore / 100).toFixed(2));
const small = fc.integer({ min: 1, max: 999 }).map((hundredths) => (hundredths / 100).toFixed(2));

function typedInto(at: InputCell): fc.Arbitrary<string | undefined> {
  const { format } = at.cell;
  if (format === "date") return fc.option(day, { nil: undefined });
  if (format === "flag") return flag;
  if (format === "year") return fc.option(year, { nil: undefined });
  if (format === "factor") return part;
  return format === "ore" || format === "kroner" ? amount : small;
}

/** Up to five different inputs, each with what is typed into it. */
export const editsOf = (cells: readonly InputCell[]): fc.Arbitrary<Edit[]> =>
  fc
    .uniqueArray(fc.constantFrom(...cells), {
      minLength: 1,
      maxLength: 5,
      selector: ({ path }) => path,
    })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((at) => typedInto(at).map((text): Edit => ({ at, ...typedAs(at, text) }))),
      ),
    );

function typedAs({ cell, path }: InputCell, text: string | undefined): Omit<Edit, "at"> {
  if (text === undefined) return { typed: { kind: "empty" }, edit: { path } };
  if (cell.format === "date")
    return { typed: { kind: "date", value: text }, edit: { path, value: text } };
  const value = exact(text);
  return { typed: { kind: "number", value }, edit: { path, value } };
}

/** Whether something else is typed than stands in the cell. */
export const isChange = ({ at: { cell }, typed }: Edit): boolean => {
  const { content } = cell;
  if (content.kind === "number")
    return typed.kind !== "number" || !isSameNumber(typed.value, content.value);
  if (content.kind === "date") return typed.kind !== "date" || typed.value !== content.date;
  return typed.kind !== "empty";
};
