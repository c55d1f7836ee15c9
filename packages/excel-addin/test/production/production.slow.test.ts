import { readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  contentSecurityPolicy,
  type OfficeJsSource,
} from "../../manifest/content-security-policy.js";
import { commandNames } from "../../src/commands/command-names.js";
import { functionTable } from "../../src/functions/function-table.js";
import { launchChromium, needsChromium } from "../chromium.js";
import {
  beginningOf,
  besideExcel,
  type Beginning,
  type BesideExcel,
  type Build,
} from "./beside-excel.js";
import { buildForProduction } from "./build-for-production.js";
import { paneSize, sizeFailures } from "./pane-size.js";

const network = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

/** The usual build is made once for all tests that run it. */
const builtFor = (officeJs: OfficeJsSource): Promise<Build> | Build =>
  officeJs === "network" ? inject("builtPane") : buildForProduction(officeJs);

let browser: Browser;
let build: Build;
let opened: BesideExcel;
let beginning: Beginning;

/** Opens the add-in beside Excel. */
function openedWith(officeJs: OfficeJsSource): void {
  beforeAll(async () => {
    [browser, build] = await Promise.all([launchChromium(), builtFor(officeJs)]);
    opened = await besideExcel(browser, build);
    beginning = await beginningOf(opened.pane);
    // The rest is fetched meanwhile.
    await opened.page.waitForLoadState("networkidle");
  });
  afterAll(async () => {
    await opened.close();
    await browser.close();
    if (officeJs === "self-host") rmSync(build.folder, { recursive: true });
  });

  test("nothing that its policy forbids", () => {
    expect(opened.complaints).toEqual([]);
  });

  test("states its policy, and holds no code of its own", () => {
    const html = readFileSync(join(build.folder, "taskpane.html"), "utf8");
    expect(html).toContain(`content="${contentSecurityPolicy(officeJs)}"`);
    expect(html).not.toMatch(/<style|style=|<script[^>]*>[^<]/);
    expect(html.match(/<script/g)).toHaveLength(2);
  });
}

const own = (): string => new URL("/pane/", opened.page.url()).href;

describe("the add-in as it is deployed", needsChromium(), () => {
  openedWith("network");

  test("asks nobody but its own address and the network of office.js", () => {
    const elsewhere = opened.requests.filter(
      (address) => !address.startsWith(own()) && !address.startsWith(network),
    );
    expect(opened.requests).toContain(`${network}office.js`);
    expect(elsewhere).toEqual([]);
  });

  test("is as small as the README says", () => {
    const files = beginning.files
      .filter((address) => address.startsWith(own()))
      .map((address) => basename(new URL(address).pathname))
      .filter((file) => /\.(js|css)$/.test(file));
    expect(files).toContain("taskpane.js");
    const size = paneSize(build.folder, ["taskpane.html", ...files]);
    expect(sizeFailures(size, readme)).toEqual([]);
  });

  test("the user can begin within a second of Office being ready", async () => {
    const times = [beginning.after];
    // A machine may be busy with something else for once.
    while (times.length < 3) {
      const again = await besideExcel(browser, build);
      times.push((await beginningOf(again.pane)).after);
      await again.close();
    }
    const [shortest = 0, median] = times.toSorted((a, b) => a - b);
    expect(shortest).toBeGreaterThan(0);
    expect(median).toBeLessThan(1000);
  });

  test("Office knows the buttons and functions that the manifests name", async () => {
    // What the unmodified office.js keeps of what was associated.
    const known = await opened.pane.evaluate(() => {
      interface Association {
        readonly _association: { readonly mappings: object };
      }
      const { Office: office, CustomFunctions: functions } = globalThis as unknown as {
        Office: { readonly actions: Association };
        CustomFunctions: Association;
      };
      return {
        buttons: Object.keys(office.actions._association.mappings),
        functions: Object.keys(functions._association.mappings),
      };
    });
    expect(known).toEqual({
      buttons: commandNames.map((name) => name.toUpperCase()),
      functions: functionTable.map(({ id }) => id),
    });
  });

  test("the program makes no code of text", () => {
    const program = readFileSync(join(build.folder, "taskpane.js"), "utf8");
    expect(program).not.toMatch(/\beval\(|new Function\(/);
  });

  test("the policy would be heard of", async () => {
    const { pane, complaints, requests } = opened;
    await pane.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement("script"), { textContent: "window.planted = 1" }),
      );
      document.body.setAttribute("style", "color: red");
    });
    const sent = await pane.evaluate(() =>
      fetch("https://telemetry.example/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(sent).toBe("refused");
    await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(3);
    expect(await pane.evaluate(() => "planted" in window)).toBe(false);
    expect(requests).not.toContain("https://telemetry.example/");
  });
});

describe("the add-in in a closed network", needsChromium(), () => {
  openedWith("self-host");

  test("asks its own address alone", () => {
    expect(opened.requests).toContain(`${own()}office-js/office.js`);
    expect(opened.requests.filter((address) => !address.startsWith(own()))).toEqual([]);
  });

  test("finds all of office.js that it asks for", () => {
    expect(opened.missing).toEqual([]);
  });
});
