import { roundToDecimals, type Ratio } from "../exact/index.js";
import { signed, type Signs } from "./signs.js";
import { emptyCell, figureCell, type Cell } from "./table.js";

/** A change in per cent, to one decimal; blank where it would mean nothing. */
export function percentCell(percent: Ratio | undefined, signs?: Signs): Cell {
  if (!percent) return emptyCell;
  const shown = signed(percent, signs);
  return figureCell("percent", shown, roundToDecimals(shown, 1), 1);
}
