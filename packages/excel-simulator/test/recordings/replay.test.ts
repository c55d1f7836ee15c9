import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadIronCalcInNode } from "../../src/calculation/load-in-node.js";
import { parseRecording, type Recording } from "../../src/recording/recording.js";
import { replay } from "../../src/recording/replay.js";
import { recorded } from "./recorded.js";

const makeEngine = loadIronCalcInNode();
const folder = new URL(".", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

// None is there until somebody who has Excel contributes one.
test.for(files)("%s, as a real Excel answered", async (name) => {
  const recording = parseRecording(readFileSync(new URL(name, folder), "utf8"));
  expect(await replay(recording, makeEngine)).toEqual([]);
});

describe("a replay", () => {
  let made: string;

  beforeAll(async () => {
    const recording = await recorded(async (context) => {
      const sheet = context.workbook.worksheets.add("Budget");
      sheet.load("id,name");
      await context.sync();
      sheet.getRange("A1:B2").formulas = [
        ["Årsværk", "Pris"],
        [10, "=A2*500000.1"],
      ];
      const prices = sheet.getRange("B1:B2");
      context.trackedObjects.add(prices);
      await context.sync();
      prices.load("values,address");
      context.workbook.customXmlParts.add('<plan xmlns="urn:test"/>').load("id");
      await context.sync();
      context.workbook.worksheets.getItem(sheet.id).getRange("Q0");
      await context.sync().catch(() => undefined);
    });
    made = JSON.stringify(recording);
  });

  const tampered = (sought: string | RegExp, replacement: string): Recording => {
    const text = made.replace(sought, replacement);
    expect(text).not.toBe(made);
    return parseRecording(text);
  };
  const placesOf = async (recording: Recording): Promise<string[]> =>
    (await replay(recording, makeEngine)).map(({ place }) => place);

  test("of what the simulated Excel said finds nothing", async () => {
    expect(made).toContain("5000001");
    expect(made).toContain('"Code":"InvalidArgument"');
    expect(await replay(parseRecording(made), makeEngine)).toEqual([]);
  });

  test("knows the ids by which another Excel calls the same", async () => {
    const other = made
      .replaceAll("{00000000-0000-4000-8000-", "{6F9619FF-8B86-D011-B42D-")
      .replaceAll("reference-", "r:");
    expect(other).toContain("r:1");
    expect(await placesOf(parseRecording(other))).toEqual([]);
  });

  test("finds one id that means two things", async () => {
    const ids = [...new Set(made.match(/\{0{8}-0000-4000-8000-[0-9A-F]{12}\}/g))];
    const [sheet = "", part = ""] = ids;
    expect(ids).toHaveLength(2);
    expect(await placesOf(parseRecording(made.replaceAll(part, sheet)))).toContain(
      "Results[4].Value.Id",
    );
  });

  test("finds another value", async () => {
    expect(await replay(tampered("5000001]", "5000002]"), makeEngine)).toEqual([
      {
        exchange: 2,
        place: expect.stringMatching(/^Results\[\d+\]\.Value\.Values\[1\]\[0\]$/) as string,
        recorded: 5_000_002,
        replayed: 5_000_001,
      },
    ]);
  });

  test("finds another code of an error, and leaves its words alone", async () => {
    const code = tampered('"Code":"InvalidArgument"', '"Code":"ItemNotFound"');
    expect(await placesOf(code)).toEqual(["Error.Code"]);
    expect(
      await placesOf(tampered(/"Message":"[^"]+"/, '"Message":"Argumentet er ugyldigt."')),
    ).toEqual([]);
  });

  test("finds an answer to an action that was not asked for", async () => {
    const recording = parseRecording(made);
    const [first, ...more] = recording.exchanges;
    const { Actions } = first!.request as { Actions: unknown[] };
    const shorter = { ...(first!.request as object), Actions: Actions.slice(0, -1) };
    const places = await placesOf({
      ...recording,
      exchanges: [{ ...first!, request: shorter }, ...more],
    });
    expect(places.some((place) => /^Results\[\d+\]$/.test(place))).toBe(true);
  });

  test("finds an answer where the recorded Excel refused", async () => {
    const recording = parseRecording(made);
    const [{ request, flags }] = recording.exchanges as [Recording["exchanges"][0]];
    const error = { code: "RequestPayloadSizeLimitExceeded" };
    expect(await placesOf({ ...recording, exchanges: [{ request, flags, error }] })).toContain(
      "Refused",
    );
  });

  test("says nothing of what a recorder left out", async () => {
    const recording = tampered('"Name":"Budget"', '"Name":"(left out)"');
    expect(await placesOf(recording)).toEqual([]);
  });
});

test("a refusal of the whole request is compared by its code", async () => {
  const recording = await recorded(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x".repeat(2_000)]];
    await context.sync().catch(() => undefined);
  }, 1_500);
  const [{ request, flags, ...refusal }] = recording.exchanges as [Recording["exchanges"][0]];
  expect(refusal).toEqual({ error: { code: "RequestPayloadSizeLimitExceeded" } });
  // The limit of a real Excel, and of the replay, is 5 MB.
  const text = JSON.stringify(request).replace(/x{2000}/, "x".repeat(5_300_000));
  const exchanges = [{ request: JSON.parse(text) as unknown, flags, ...refusal }] as const;
  expect(await replay({ ...recording, exchanges }, makeEngine)).toEqual([]);
});

test.each([
  ["[]", "client"],
  ['{"client":{"language":"da-DK"},"sheets":[]}', "sheets"],
  ['{"client":{"language":"da-DK"},"sheets":["Ark1"],"exchanges":[]}', "requests"],
  [
    '{"client":{"language":"da-DK"},"sheets":["Ark1"],"exchanges":[{"request":{},"flags":0}]}',
    "answer",
  ],
])("%s is no recording", (text, said) => {
  expect(() => parseRecording(text)).toThrow(said);
});
