import { carriedIn } from "../../carried/found-carried.js";
import { carriedNamespace } from "../../carried/namespace.js";
import type { FoundCarried } from "../../sheet/carried.js";
import { NotWellFormed } from "../../xml/walk.js";
import { refuse } from "../problem.js";

async function carriedInPart(part: string, xml: string): Promise<FoundCarried | undefined> {
  try {
    return await carriedIn(xml);
  } catch (error) {
    if (error instanceof NotWellFormed) refuse("damaged", part, { because: "xml" });
    throw error;
  }
}

/** The documents that travel in a workbook, whatever a program that saved it named their parts. */
export async function findCarried(documents: ReadonlyMap<string, string>): Promise<FoundCarried[]> {
  const parts = [...documents].filter(
    ([name, xml]) => /^customXml\/[^/]+\.xml$/i.test(name) && xml.includes(carriedNamespace),
  );
  const found = await Promise.all(parts.map(([name, xml]) => carriedInPart(name, xml)));
  return found.filter((each) => each !== undefined);
}
