import type { OpenedExcel } from "./harness.js";
import { everythingIn, sheetOf, type SeenSheet } from "./snapshot.js";

type Cells = SeenSheet["cells"];
type Seen = Readonly<Record<string, unknown>>;

interface SeenWorkbook extends Omit<ReturnType<typeof everythingIn>, "sheets"> {
  readonly sheets: readonly { readonly name: string }[];
}

/** `B4` as the cell above or to the left of it. */
const above = (address: string): string =>
  address.replace(/\d+/, (row) => String(Number.parseInt(row, 10) - 1));

const column = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const letters = (number: number): string =>
  number === 0
    ? ""
    : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));

const before = (address: string): string => {
  const [, its = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return `${letters(column(its) - 1)}${row}`;
};

/** The lines around a cell: two cells beside each other have one between them, whichever of them holds it. */
function linesOf(cells: Cells): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const [address, { borders }] of Object.entries(cells))
    for (const [side, { style, weight, color }] of Object.entries(borders)) {
      if (style === "None") continue;
      const line = `${style} ${weight} ${color}`;
      if (side === "EdgeTop") lines[`below ${above(address)}`] = line;
      else if (side === "EdgeBottom") lines[`below ${address}`] = line;
      else if (side === "EdgeLeft") lines[`after ${before(address)}`] = line;
      else lines[`after ${address}`] = line;
    }
  return lines;
}

/** A cell that nobody has touched, or that is again as if nobody had. */
const untouched: Seen = {
  input: "",
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: "None",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  fill: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  borders: undefined,
};

const isUntouched = (cell: Seen): boolean =>
  Object.entries(cell).every(([property, value]) => untouched[property] === value);

const withoutBorders = (cells: Cells): Record<string, Seen> =>
  Object.fromEntries(
    Object.entries(cells)
      .map(([address, cell]) => [address, { ...cell, borders: undefined }] as const)
      .filter(([, cell]) => !isUntouched(cell)),
  );

/** Everything in a workbook that anybody could see or find. */
export function seenIn({ workbook }: OpenedExcel): SeenWorkbook {
  const sheets = workbook.sheets.all.map((each) => {
    const { cells, validations, ...sheet } = sheetOf(workbook, each);
    return {
      ...sheet,
      cells: withoutBorders(cells),
      lines: linesOf(cells),
      validations: [...validations].sort((one, other) => (one.at < other.at ? -1 : 1)),
    };
  });
  return { ...everythingIn(workbook), sheets };
}
