import { sameFormula, type Workbook } from "@aarsvaerk/workbook";
import { together, type Change } from "./change.js";
import type { FoundState } from "./found-state.js";
import { lettersOf } from "./letters.js";
import { planNamespace } from "./namespaces.js";
import { extentOf, ownSheetChange } from "./own-sheet-change.js";
import type { Patch, SheetPlace } from "./patch.js";
import type { Pointing } from "./pointing.js";
import { chartsOn } from "./present.js";
import type { Asked } from "./read-state.js";
import { sheetImages } from "./sheet-image.js";
import { ownSheetNames, type SheetsWriting } from "./sheets-writing.js";

/** What has to be seen: of a sheet that can only be new, whether it is there. */
export function askedForSheets(writing: SheetsWriting): Asked[] {
  const [wanted, known] = [sheetImages(writing.workbook), sheetImages(writing.replaces)];
  return ownSheetNames(writing).map((sheet) => {
    const its = { known: known.get(sheet), wanted: wanted.get(sheet) };
    if (!its.known) return { sheet, looks: false };
    return { sheet, looks: false, area: extentOf(its), letters: lettersOf(its.known.inputs) };
  });
}

const references = (workbook: Workbook | undefined): ReadonlyMap<string, string> =>
  new Map(workbook?.names.map(({ name, refersTo }) => [name, `=${refersTo}`]));

/** Names come, go, and move to where their cells are now. */
function namePatches({ workbook, replaces }: SheetsWriting, { names }: FoundState): Patch[] {
  const [wanted, known] = [references(workbook), references(replaces)];
  return [...new Set([...wanted.keys(), ...known.keys()])].flatMap((name): Patch[] => {
    const [before, after] = [names.get(name) ?? null, wanted.get(name) ?? null];
    const isSame =
      before === after ||
      (before !== null && after !== null && sameFormula(before.slice(1), after.slice(1), ""));
    return isSame ? [] : [{ kind: "name", name, before, after }];
  });
}

/** A sheet that is there stands where it stands; a new one comes after the one before it among ours. */
function placeOf(
  name: string,
  before: string | undefined,
  { order }: FoundState,
): SheetPlace | null {
  const at = order.indexOf(name);
  if (at >= 0) return { after: order[at - 1] ?? null };
  return before === undefined ? null : { after: before };
}

const sameTexts = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, at) => text === others[at]);

/**
 * What writing the sheets of a plan changes.
 *
 * @param plan - the plan as it travels, in XML
 * @param pointing - the formulas of somebody else's that fetch from these sheets
 */
export function sheetsChange(
  writing: SheetsWriting,
  state: FoundState,
  plan: string,
  pointing: Pointing,
): Change {
  const [wanted, known] = [sheetImages(writing.workbook), sheetImages(writing.replaces)];
  const sheets = ownSheetNames(writing).map((name, at, names) =>
    ownSheetChange({
      name,
      known: known.get(name),
      found: state.sheets.get(name),
      wanted: wanted.get(name),
      place: placeOf(name, names[at - 1], state),
      charts: chartsOn(state.present, name),
      isPointedAt: pointing.sheets.has(name),
    }),
  );
  const named: Change = { patches: namePatches(writing, state), foreseen: [] };
  const travelling: Change = {
    patches: sameTexts(state.plans, [plan])
      ? []
      : [{ kind: "parts", namespace: planNamespace, before: state.plans, after: [plan] }],
    foreseen: [],
  };
  const misled: Change = { patches: [], foreseen: pointing.foreseen };
  return together([...sheets, named, travelling, misled]);
}
