import { startPreview } from "@aarsvaerk/excel-simulator/preview";
import { describe, expect, inject, test } from "vitest";
import { launchChromium, needsChromium } from "../chromium.js";

describe("the pane in the preview", needsChromium(), () => {
  test("begins without https, by what its page says of its own policy", async () => {
    const [server, browser] = await Promise.all([
      startPreview({ pane: inject("builtPane").folder }),
      launchChromium(),
    ]);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(`${server.address}/?locale=da-DK`);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: "Nyt forslag" }).waitFor();
    expect(complaints).toEqual([]);
    await browser.close();
    await server.stop();
  });
});
