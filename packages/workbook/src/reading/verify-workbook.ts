import { workbookOf } from "../build-workbook.js";
import { reframed } from "../layout/reframed.js";
import type { ReadableWorkbook } from "../sheet/read-workbook.js";
import { deviates } from "./cells/deviation.js";
import { shownIn } from "./cells/found-value.js";
import { labelOf, laidCells, type LaidCell } from "./cells/laid-cell.js";
import { figuresOf, type SheetFigures } from "./figures.js";
import type { InputValue } from "./input-value.js";
import { frameIn, layAgainst } from "./lay-against.js";
import { stated } from "./stated.js";
import type { Deviation, FailedControl, WorkbookVerification } from "./verification.js";

/** What a cell with a formula shows. */
interface ShownCell extends LaidCell {
  readonly shown?: InputValue;
}

const shownCell = (laid: LaidCell): ShownCell => ({
  ...laid,
  ...stated({ shown: shownIn(laid.found) }),
});

const isNought = (shown: InputValue): boolean =>
  typeof shown !== "string" && shown.numerator === 0n;

function failedControl(laid: ShownCell): FailedControl[] {
  const { cell, place, shown = "" } = laid;
  return cell.role === "control" && !isNought(shown)
    ? [{ address: place, label: labelOf(laid), shown }]
    : [];
}

/** Holds a cell against the figure that the core has for it; nothing where it has none. */
function comparison(laid: ShownCell, figures: SheetFigures): "equal" | Deviation | undefined {
  const { cell, row, column, found, place, shown } = laid;
  const expected = figures(cell, row, column);
  if (expected === undefined) return undefined;
  if (!deviates(cell.format, expected, found)) return "equal";
  return { address: place, label: labelOf(laid), expected, ...stated({ shown }) };
}

/**
 * Checks a workbook: whether its plan can be read, whether its own controls are nought, and whether every
 * figure that stands in it is the one the core has for the plan, the scenario and the price level that
 * stand in its cells. Where somebody has changed inputs in a program that does not calculate, the figures
 * deviate.
 *
 * @param workbook - what `readXlsx` gave of a file, or the cells that were read through Office
 * @returns the reading, controls and figures that fail, and how many figures were compared
 * @example
 * ```ts
 * const found = await readXlsx(await writeXlsx(buildWorkbook(examplePlan), carriedPlan(examplePlan, {}, "1.0.0")));
 * const verification = found.ok ? verifyWorkbook(found.value) : undefined;
 * [verification?.controls, verification?.deviations]; //=> [[], []]
 * ```
 */
export function verifyWorkbook(workbook: ReadableWorkbook): WorkbookVerification {
  const against = layAgainst(workbook);
  const { reading } = against;
  if (!("laid" in against) || !reading.ok)
    return { reading, controls: [], deviations: [], compared: 0 };
  const { frame, choice, expected, sheets } = against.laid;
  const now = frameIn(() => reframed(frame, reading.plan, choice.scenario, choice.priceLevel));
  const rebuilt = now.ok ? workbookOf(now.frame).sheets : [];
  const cells = sheets.flatMap((sheet) => {
    const figures = figuresOf(sheet.expected, rebuilt[expected.sheets.indexOf(sheet.expected)]);
    return [...laidCells(sheet)]
      .filter(({ cell, isThere }) => isThere && cell.content.kind === "formula")
      .map((laid) => ({ shown: shownCell(laid), figures }));
  });
  const comparisons = cells.flatMap(({ shown, figures }) => comparison(shown, figures) ?? []);
  return {
    reading: now.ok ? reading : { ...reading, findings: [...reading.findings, ...now.findings] },
    controls: cells.flatMap(({ shown }) => failedControl(shown)),
    deviations: comparisons.filter((each) => each !== "equal"),
    compared: comparisons.length,
  };
}
