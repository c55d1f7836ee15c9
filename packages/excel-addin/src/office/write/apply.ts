import type { Patch, SheetPatch, SheetPlace, Side } from "./patch.js";
import type { Places } from "./places.js";
import type { Present } from "./present.js";
import { applyOnSheet } from "./apply-on-sheet.js";

/** Where a sheet comes: after the one it belongs to, and where that is not there, at the end. */
function positionOf(place: SheetPlace | null, order: readonly string[]): number {
  if (!place) return order.length;
  if (place.after === null) return 0;
  const before = order.indexOf(place.after);
  return before < 0 ? order.length : before + 1;
}

function addSheet(
  { worksheets }: Excel.Workbook,
  { sheet, place }: SheetPatch,
  order: string[],
): void {
  const added = worksheets.add(sheet);
  const position = positionOf(place, order);
  if (position < order.length) added.position = position;
  order.splice(position, 0, sheet);
}

function setName(
  { workbook: { names } }: Excel.RequestContext,
  name: string,
  refersTo: string | null,
  present: Present,
): void {
  const isThere = present.names.has(name);
  if (refersTo === null) {
    if (isThere) names.getItem(name).delete();
  } else if (isThere) names.getItem(name).formula = refersTo;
  else names.add(name, refersTo);
}

function setParts(
  { workbook: { customXmlParts } }: Excel.RequestContext,
  wanted: readonly string[],
  there: readonly string[],
): void {
  wanted.forEach((xml, at) => {
    const id = there[at];
    if (id === undefined) customXmlParts.add(xml);
    else customXmlParts.getItem(id).setXml(xml);
  });
  for (const id of there.slice(wanted.length)) customXmlParts.getItem(id).delete();
}

/**
 * Queues what makes the workbook like one side of a patch.
 *
 * @param present - what there is before the first patch
 * @param order - the sheets in their order; those that are added come into it
 */
export function apply(
  places: Places,
  patch: Patch,
  side: Side,
  present: Present,
  order: string[],
): void {
  const { context } = places;
  switch (patch.kind) {
    case "sheet":
      if (patch[side] === present.sheets.has(patch.sheet)) break;
      if (patch[side]) addSheet(context.workbook, patch, order);
      else context.workbook.worksheets.getItem(patch.sheet).delete();
      break;
    case "name":
      setName(context, patch.name, patch[side], present);
      break;
    case "parts":
      setParts(context, patch[side], present.parts.get(patch.namespace) ?? []);
      break;
    default:
      applyOnSheet(places, patch, side, present);
  }
}
