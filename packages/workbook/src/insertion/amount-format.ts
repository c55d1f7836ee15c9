import { amountUnits, inUnit, type AmountUnit, type FigureCell, type Table } from "@aarsvaerk/core";
import { isNegative, negate, subtract, sum } from "@aarsvaerk/core/calculation";
import type { CellFormat } from "../sheet/cell.js";

const isMoney = (cell: Table["rows"][number]["cells"][number]): cell is FigureCell =>
  cell.kind === "figure" && cell.quantity === "money";

/** How far the printed amounts are from the exact ones, read in a unit. */
function distance(amounts: readonly FigureCell[], unit: AmountUnit) {
  return sum(
    amounts.map(({ exact, printed }) => {
      const apart = subtract(inUnit(exact, unit), printed);
      return isNegative(apart) ? negate(apart) : apart;
    }),
  );
}

/** The unit that a table prints its amounts in: the one in which what is printed is nearest to what is meant. */
function unitOf(amounts: readonly FigureCell[]): AmountUnit {
  const [first = "kr", ...others] = amountUnits;
  return others.reduce(
    (best, unit) =>
      isNegative(subtract(distance(amounts, unit), distance(amounts, best))) ? unit : best,
    first,
  );
}

/** How cells that hold kroner show them as a table prints them. */
export function amountFormat({ rows }: Table): CellFormat {
  const amounts = rows.flatMap(({ cells }) => cells.filter(isMoney));
  switch (unitOf(amounts)) {
    case "kr":
      return amounts.some(({ decimals }) => decimals > 0) ? "ore" : "kroner";
    case "1000kr":
      return "thousands";
    case "mio":
      return "millions";
  }
}
