import { parseAddress } from "../address.js";
import type { Reply } from "../failure.js";
import { BatchFailure, run } from "../run.js";

/** Shows cells, a sheet, or what a defined name means: a finding may point to any of them. */
export async function select(place: string): Promise<Reply<null>> {
  const address = parseAddress(place);
  const reply = await run((context) =>
    address ? selectCells(context, address.sheet, address.cells) : selectNamed(context, place),
  );
  return reply.ok ? reply : { ok: false, failure: { ...reply.failure, place } };
}

async function selectCells(
  context: Excel.RequestContext,
  name: string,
  cells: string,
): Promise<null> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRange(cells).select();
  await context.sync();
  return null;
}

async function selectNamed(context: Excel.RequestContext, name: string): Promise<null> {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(name).load("name");
  const range = names.getItemOrNullObject(name).getRangeOrNullObject().load("address");
  await context.sync();
  if (!range.isNullObject) {
    range.worksheet.activate();
    range.select();
  } else if (sheet.isNullObject) throw new BatchFailure({ code: "placeGone" });
  else sheet.activate();
  await context.sync();
  return null;
}
