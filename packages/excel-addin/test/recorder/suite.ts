import {
  ExcelHost,
  loadIronCalcInNode,
  openNodeDoor,
  parseRecording,
  replay,
  Workbook,
} from "@aarsvaerk/excel-simulator";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { startRecording, type Recording } from "../../src/development/recorder.js";

type Flavour = NonNullable<NonNullable<Parameters<typeof openNodeDoor>[0]>["flavour"]>;

interface BootLoader {
  readonly _OfficeAppFactory: { getContext: () => object };
  ConstantNames?: { readonly FileVersion: string };
}

/** What the boot loader knows in a page, and the Node door leaves out. */
function bootAsInPage(): void {
  const { OSF: boot } = globalThis as unknown as { OSF: BootLoader };
  const context = {
    ...boot._OfficeAppFactory.getContext(),
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.18827.20128" },
  };
  boot._OfficeAppFactory.getContext = () => context;
  boot.ConstantNames = { FileVersion: "16.0.15407.10000" };
}

/** The recorder with one of the real clients. A file each, since a process holds one client. */
export function recorderWith(flavour: Flavour): void {
  const makeEngine = loadIronCalcInNode();
  let connect: ReturnType<typeof openNodeDoor>["connect"];
  let workbook: Workbook;
  let host: ExcelHost;

  beforeAll(() => {
    ({ connect } = openNodeDoor({ flavour }));
    bootAsInPage();
  });
  beforeEach(() => {
    workbook = new Workbook({ name: "Løn Jensen.xlsx", sheets: ["Ark1"], makeEngine });
    host = new ExcelHost({ workbook });
    connect(host);
  });

  const write = (value: string) =>
    Excel.run(async (run) => {
      const sheet = run.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [[value, "=LEN(A1)"]];
      const written = sheet.getRange("A1:B1").load("values");
      run.workbook.load("name");
      await run.sync();
      return written.values;
    });
  const replayed = (recording: Recording) =>
    replay(parseRecording(JSON.stringify(recording)), makeEngine);

  test("keeps what was asked and answered, so that it can be replayed", async () => {
    const recording = await startRecording();
    const before = host.log.entries.length;
    expect(await write("Årsværk")).toEqual([["Årsværk", 7]]);
    const { client, recordedOn, sheets, exchanges } = recording();
    expect(client).toEqual({
      version: "16.0.15407.10000",
      platform: "PC",
      hostVersion: "16.0.18827.20128",
      language: "da-DK",
    });
    expect(recordedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(sheets).toEqual(["Ark1"]);
    expect(exchanges).toHaveLength(1);
    // What lets go of the objects follows by itself.
    await vi.waitFor(() => expect(recording().exchanges).toHaveLength(2));
    expect(recording().exchanges.map(({ request }) => request)).toEqual(
      host.log.entries.slice(before).map(({ text }) => JSON.parse(text) as unknown),
    );
    expect(await replayed(recording())).toEqual([]);
    const wrong = JSON.stringify(recording()).replace('["Årsværk",7]', '["Årsværk",8]');
    expect(await replay(parseRecording(wrong), makeEngine)).toHaveLength(1);
  });

  test("keeps refusals, by Excel and on the way", async () => {
    const recording = await startRecording();
    await Excel.run(async (run) => {
      run.workbook.worksheets.getItem("Findes ikke").load("name");
      await run.sync();
    }).catch(() => undefined);
    host.faults.plan(1, { kind: "refused", code: "ActivityLimitReached" });
    await expect(write("x")).rejects.toThrow();
    await expect(write("x".repeat(5_400_000))).rejects.toThrow();
    const { exchanges } = recording();
    expect(exchanges[0]).toMatchObject({ response: { Error: { Code: "ItemNotFound" } } });
    expect(exchanges.at(-1)).toMatchObject({ error: { code: "RequestPayloadSizeLimitExceeded" } });
  });

  test("does not say what the file is called", async () => {
    const recording = await startRecording();
    await write("Jensen");
    const text = JSON.stringify(recording());
    expect(text).toContain("Jensen");
    expect(text).not.toContain("Løn Jensen");
    expect(await replayed(recording())).toEqual([]);
  });

  test("begins in an empty workbook alone", async () => {
    await write("noget");
    await expect(startRecording()).rejects.toThrow("empty");
  });
}
