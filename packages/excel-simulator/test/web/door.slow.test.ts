import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { notification, officeError } from "../../src/web/protocol/numbers.js";
import type { RunningServer } from "../../src/web/server/serve.js";
import { launchChromium, needsChromium } from "../chromium.js";
import { serveDoor } from "./serve-door.js";

describe("the unmodified office.js in a frame", needsChromium(), () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveDoor(), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  afterEach(() => page.close());

  async function open(query: Readonly<Record<string, string>> = {}): Promise<Frame> {
    page = await browser.newPage();
    await page.goto(`${server.address}/?${new URLSearchParams(query).toString()}`);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("the page has no frame");
    await frame.waitForFunction(() => typeof Office !== "undefined");
    await frame.evaluate(() => Office.onReady());
    return frame;
  }

  test.each(["da-DK", "nb-NO", "en-US"])("is told where it runs, in %s", async (locale) => {
    const pane = await open({ locale });
    const told = await pane.evaluate(() => ({
      host: Office.context.host,
      platform: Office.context.platform,
      display: Office.context.displayLanguage,
      content: Office.context.contentLanguage,
      url: Office.context.document.url,
      mode: Office.context.document.mode,
    }));
    expect(told).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      display: locale,
      content: locale,
      url: "https://contoso.sharepoint.com/Budget.xlsx",
      mode: "readWrite",
    });
  });

  test("is told that a document is read-only", async () => {
    const pane = await open({ readOnly: "" });
    expect(await pane.evaluate(() => Office.context.document.mode)).toBe("readOnly");
  });

  test("finds the sets that the host offers, and no others", async () => {
    const pane = await open({ excelApi: "1.11" });
    const offered = await pane.evaluate(() =>
      ["1.11", "1.12"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version),
      ),
    );
    expect(offered).toEqual([true, false]);
  });

  test("refuses a member above the sets that the host offers", async () => {
    const pane = await open({ excelApi: "1.10" });
    const codes = await pane.evaluate(() => {
      // The client has the check, and asks only where this switch is on.
      Reflect.set(Reflect.get(OfficeExtension, "CommonUtility"), "_doApiNotSupportedCheck", true);
      const { application } = new Excel.RequestContext().workbook;
      return [() => application.load("calculationMode"), () => application.cultureInfo].map(
        (ask) => {
          try {
            ask();
            return "answered";
          } catch (error) {
            return error instanceof OfficeExtension.Error ? error.code : String(error);
          }
        },
      );
    });
    expect(codes).toEqual(["answered", "ApiNotFound"]);
  });

  test("refuses to listen to what the host never tells, and lists it", async () => {
    const pane = await open();
    const statuses = await pane.evaluate(() => {
      const { document } = Office.context;
      const heard = (): void => undefined;
      return Promise.all([
        new Promise((resolve) =>
          document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard, ({ status }) =>
            resolve(status),
          ),
        ),
        new Promise((resolve) =>
          document.settings.addHandlerAsync(Office.EventType.SettingsChanged, heard, ({ status }) =>
            resolve(status),
          ),
        ),
      ]);
    });
    expect(statuses).toEqual(["failed", "failed"]);
    expect(await page.evaluate(() => [...window.simulated.door.unknown])).toEqual([
      "event 2",
      "event 1",
    ]);
  });

  test("is told the theme, which this client keeps from the pane on the web", async () => {
    const pane = await open();
    await page.evaluate(() => window.simulated.door.setTheme(window.simulated.darkTheme));
    // A client that passes it on will be noticed here.
    expect(await pane.evaluate(() => Office.context.officeTheme as unknown)).toBeUndefined();
  });

  test("reads and saves the document's settings", async () => {
    const pane = await open();
    const read = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          const { settings } = Office.context.document;
          const before: unknown = settings.get("plan");
          settings.set("version", { number: 2 });
          settings.remove("plan");
          settings.saveAsync(({ status }) => resolve([before, status]));
        }),
    );
    expect(read).toEqual(["2011-325453", "succeeded"]);
    expect(await page.evaluate(() => [...window.simulated.settings])).toEqual([
      ["version", '{"number":2}'],
    ]);
  });

  test("hears a button of the ribbon, and the host hears that it is done", async () => {
    const pane = await open();
    await pane.evaluate(() =>
      Office.actions.associate("showPlan", (event: Office.AddinCommands.Event) => {
        document.title = "pressed";
        event.completed();
      }),
    );
    await page.evaluate(() => window.simulated.door.press("showPlan"));
    expect(await pane.title()).toBe("pressed");
  });

  test("gives the focus back to the page when Tab leaves its last control", async () => {
    const pane = await open();
    await pane.focus("button:last-of-type");
    await page.keyboard.press("Tab");
    await page.waitForFunction(
      (tabExit) => window.simulated.notifications.includes(tabExit),
      notification.tabExit,
    );
    await page.evaluate((tabIn) => window.simulated.door.notify(tabIn), notification.tabIn);
    await pane.waitForFunction(() => document.activeElement?.textContent === "one");
  });

  test("asks the Rich API through the door", async () => {
    const pane = await open();
    const failed = await pane.evaluate(() => {
      const context = new Excel.RequestContext();
      context.workbook.load("name");
      return context.sync().then(
        () => "",
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
      );
    });
    expect(failed).toBe("");
    const requests = await page.evaluate(() => window.simulated.host.requests);
    expect(requests.at(-1)).toContain('"Actions"');
  });

  test.each([
    [officeError.requestPayloadSizeLimitExceeded, "RequestPayloadSizeLimitExceeded"],
    [officeError.responsePayloadSizeLimitExceeded, "ResponsePayloadSizeLimitExceeded"],
    [officeError.activityLimitReached, "ActivityLimitReached"],
    [officeError.invalidOrTimedOutSession, "InvalidOrTimedOutSession"],
  ])("error %i of the host is %s", async (number, code) => {
    const pane = await open();
    await page.evaluate((officeError) => {
      window.simulated.host.next = { officeError };
    }, number);
    const raised = await pane.evaluate(() => {
      const context = new Excel.RequestContext();
      context.workbook.load("name");
      return context.sync().then(
        () => "nothing",
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
      );
    });
    expect(raised).toBe(code);
  });

  test("what is not simulated fails, and is listed", async () => {
    const pane = await open();
    const status = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) =>
            resolve([result.status, result.error.code]),
          );
        }),
    );
    expect(status).toEqual(["failed", officeError.operationNotSupported]);
    expect(await page.evaluate(() => [...window.simulated.door.unknown])).toEqual([64]);
  });

  test("a host that is gone answers nothing", async () => {
    const pane = await open();
    await page.evaluate(() => window.simulated.door.close());
    const waited = await pane.evaluate(() => {
      const context = new Excel.RequestContext();
      context.workbook.load("name");
      const answer = context.sync().then(() => "answered");
      const patience = new Promise((resolve) => setTimeout(() => resolve("nothing"), 1500));
      return Promise.race([answer, patience]);
    });
    expect(waited).toBe("nothing");
  });

  test("storage is blocked in a frame of another site, and office.js starts nevertheless", async () => {
    const pane = await open({ pane: server.address.replace("127.0.0.1", "localhost") });
    const stored = await pane.evaluate(() => {
      try {
        localStorage.setItem("a", "b");
        return "stored";
      } catch (error) {
        return error instanceof DOMException ? error.name : String(error);
      }
    });
    expect(stored).toBe("SecurityError");
  });
});
