import { cultures, type Culture } from "../format/culture.js";
import type { MakeEngine } from "../calculation/formula-engine.js";
import { Workbook } from "../model/workbook.js";
import { ExcelHost } from "../rich-api/excel-host.js";
import { decoded } from "../rich-api/wire.js";
import { officeError } from "../web/protocol/numbers.js";
import type { RichApiAnswer } from "../web/rich-api-host.js";
import { differences, type Difference } from "./differences.js";
import { KnownIds } from "./known-ids.js";
import type { Recording } from "./recording.js";

/** A difference, and in which exchange it showed, counted from 0. */
export interface ReplayDifference extends Difference {
  readonly exchange: number;
}

/**
 * Asks a new simulated Excel what a recorded one was asked.
 *
 * @returns what it answered otherwise; nothing where it is the same to an add-in
 */
export async function replay(
  { client, sheets, exchanges }: Recording,
  makeEngine: MakeEngine,
): Promise<ReplayDifference[]> {
  const host = new ExcelHost({
    workbook: new Workbook({ sheets, makeEngine }),
    culture: cultureOf(client.language),
  });
  const ids = new KnownIds();
  const found: ReplayDifference[] = [];
  for (const [exchange, { request, flags, ...recorded }] of exchanges.entries()) {
    const asked = ids.translated(decoded(JSON.stringify(request)));
    const answer = outcomeOf(await host.answer(JSON.stringify(asked), flags));
    const expected = "response" in recorded ? recorded.response : { Refused: recorded.error.code };
    found.push(...differences(expected, answer, ids).map((one) => ({ exchange, ...one })));
  }
  return found;
}

const cultureOf = (language: string): Culture =>
  Object.values(cultures).find(({ name }) => name === language) ?? cultures["en-US"];

/** The body of an answer, or why there is none, in the words of the client. */
function outcomeOf(answer: RichApiAnswer): unknown {
  if ("body" in answer) return JSON.parse(answer.body);
  const [name = "generalException"] =
    Object.entries(officeError).find(([, number]) => number === answer.officeError) ?? [];
  return { Refused: name.charAt(0).toUpperCase() + name.slice(1) };
}
