import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../src/web/server/serve.js";
import { launchChromium, needsChromium } from "../chromium.js";
import { serveCases } from "./browser/serve-cases.js";
import { groups } from "./groups.js";

describe("through the web door, by the unmodified office.js in a frame", needsChromium(), () => {
  let server: RunningServer;
  let browser: Browser;
  let pane: Frame;
  const complaints: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveCases(), launchChromium()]);
    const page = await browser.newPage();
    page.on("pageerror", ({ message }) => complaints.push(message));
    await page.goto(server.address);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("the page has no frame");
    pane = frame;
    await pane.waitForFunction(() => typeof window.runCase === "function");
    await pane.evaluate(() => Office.onReady());
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const wentWrong = (group: string, title: string): Promise<string | undefined> =>
    pane.evaluate((names) => window.runCase(...names), [group, title] as const);

  describe.each(Object.entries(groups))("%s", (group, cases) => {
    test.each(Object.keys(cases))("%s", async (title) => {
      expect(await wentWrong(group, title)).toBeUndefined();
    });
  });

  test("a case that goes wrong says so", async () => {
    expect(await wentWrong("loading", "nothing of the kind")).toContain("no such case");
    expect(await wentWrong("self-test", "fails")).toContain("expected 1 to be 2");
  });

  test("nothing else went wrong in the page or the pane", () => {
    expect(complaints).toEqual([]);
  });
});
