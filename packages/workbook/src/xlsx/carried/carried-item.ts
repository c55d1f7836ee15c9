import { carriedXml } from "../../carried/carried-xml.js";
import { writtenNamespace } from "../../carried/namespace.js";
import type { Carried } from "../../sheet/carried.js";
import type { Item } from "./custom-xml.js";

/** The same in every workbook: which store it is, not which plan. */
const storeId = "{6B1F4E0A-93A7-4B0C-8B1D-2A51C0A3E7D4}";

/** A document as the part that carries it. */
export const carriedItem = async (carried: Carried): Promise<Item> => ({
  id: storeId,
  schema: writtenNamespace,
  xml: await carriedXml(carried),
});
