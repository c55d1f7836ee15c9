import { loadIronCalcInNode } from "../../src/calculation/load-in-node.js";
import { Workbook } from "../../src/model/workbook.js";
import { openNodeDoor } from "../../src/node/node-door.js";
import type { Exchange, Recording } from "../../src/recording/recording.js";
import { ExcelHost } from "../../src/rich-api/excel-host.js";
import type { RichApiHost } from "../../src/web/rich-api-host.js";

/** Answers as the host does, and keeps what went to and fro. */
const recording = (host: RichApiHost, kept: Exchange[]): RichApiHost => ({
  onEvents: (listener) => host.onEvents(listener),
  async answer(request, flags) {
    const answer = await host.answer(request, flags);
    const asked = { request: JSON.parse(request) as unknown, flags };
    kept.push(
      "body" in answer
        ? { ...asked, response: JSON.parse(answer.body) as unknown }
        : { ...asked, error: { code: "RequestPayloadSizeLimitExceeded" } },
    );
    return answer;
  },
});

/** What an add-in does, recorded with the real client from the simulated Excel itself. */
export async function recorded(
  act: (context: Excel.RequestContext) => Promise<void>,
  payloadLimit?: number,
): Promise<Recording> {
  const door = openNodeDoor();
  const workbook = new Workbook({ sheets: ["Ark1"], makeEngine: loadIronCalcInNode() });
  const exchanges: Exchange[] = [];
  const host = new ExcelHost({ workbook, ...(payloadLimit === undefined ? {} : { payloadLimit }) });
  door.connect(recording(host, exchanges));
  await Excel.run(act);
  return {
    client: { version: "16.0", platform: "web", hostVersion: "0", language: "en-US" },
    recordedOn: "2026-11-23",
    sheets: ["Ark1"],
    exchanges,
  };
}
