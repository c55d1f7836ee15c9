import { foundCarried } from "@aarsvaerk/workbook";
import { BatchFailure } from "../run.js";
import { wholeAnswer } from "../whole-answer.js";
import { addressOn } from "./effects.js";
import { foundInput, sameInput, type Input } from "./input.js";
import type { Places } from "./places.js";
import { planNamespace } from "./namespaces.js";
import type { CellsPatch, Inputs, Patch, Side } from "./patch.js";

const asText = (input: Input): string => String(input).replace(/^'/, "");

const isFormula = (input: unknown): boolean => typeof input === "string" && input.startsWith("=");

/** Whether a cell took what was entered; Excel may spell a formula in a way of its own. */
function isTaken(formula: unknown, wanted: Input, sheet: string): boolean {
  if (isFormula(wanted)) return isFormula(formula);
  const found = foundInput(formula, undefined);
  return asText(found) === asText(wanted) || sameInput(found, wanted, sheet);
}

type Check = () => void | Promise<void>;

function cellsCheck(places: Places, { sheet, block }: CellsPatch, wanted: Inputs): Check {
  const range = places.range(sheet, block);
  range.load("formulas");
  return () => {
    const found = wholeAnswer(range.formulas as unknown[][] | null);
    const isRight = wanted.every((row, down) =>
      row.every((input, at) => input === null || isTaken(found[down]?.[at], input, sheet)),
    );
    if (!isRight) throw new BatchFailure({ code: "refused", place: addressOn(sheet, block) });
  };
}

/** The plan has to be what was sent, and so it is if its hash is. */
function planCheck({ workbook }: Excel.RequestContext, wanted: string): Check {
  const part = workbook.customXmlParts.getByNamespace(planNamespace).getOnlyItem();
  const xml = part.getXml();
  return async () => {
    const [found, sent] = [await foundCarried(xml.value), await foundCarried(wanted)];
    const isRight = found?.json === sent?.json && found?.state === sent?.state;
    if (!isRight) throw new BatchFailure({ code: "refused" });
  };
}

/**
 * Asks for what was written, behind the writing and in the same request.
 *
 * @returns looks whether it stands there, when the answer is there; throws BatchFailure where Excel made
 *   something else of it
 */
export function verified(
  places: Places,
  patches: readonly Patch[],
  side: Side,
): () => Promise<void> {
  const checks = patches.flatMap((patch): Check[] => {
    if (patch.kind === "parts" && patch.namespace === planNamespace) {
      const [plan, ...more] = patch[side];
      // Several were somebody else's doing; they are only put back.
      return plan === undefined || more.length > 0 ? [] : [planCheck(places.context, plan)];
    }
    if (patch.kind !== "cells" || !patch[side]) return [];
    return [cellsCheck(places, patch, patch[side])];
  });
  return async () => {
    for (const check of checks) await check();
  };
}
