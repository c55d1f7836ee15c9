import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { needsChromium } from "../chromium.js";
import { previews, type OpenPreview, type Previews } from "./open-preview.js";

describe("the page is accessible", needsChromium(), () => {
  let preview: Previews;
  let opened: OpenPreview;

  beforeAll(async () => {
    preview = await previews();
  });
  afterAll(() => preview.stop());
  afterEach(() => opened.close());

  const findings = async () => {
    const { violations } = await new AxeBuilder({ page: opened.page }).analyze();
    return violations.map(({ id, impact, nodes }) => [id, impact, nodes[0]?.html]);
  };

  test.each([
    ["light", "Enter"],
    ["dark", "Enter"],
    ["light", "F2"],
  ] as const)("%s, after %s", async (colorScheme, key) => {
    opened = await preview.open({ colorScheme, width: 800, height: 600 });
    await opened.cell("B2").click();
    await opened.page.keyboard.type("=1/0");
    await opened.page.keyboard.press("Enter");
    await opened.page.keyboard.press(key);
    expect(await findings()).toEqual([]);
  });

  test("axe finds what is not", async () => {
    opened = await preview.open({ width: 800, height: 600 });
    await opened.page.evaluate(() => {
      document.getElementById("formula-bar")?.removeAttribute("id");
      document.querySelector('[role="grid"]')?.setAttribute("role", "listbox");
    });
    expect((await findings()).map(([id]) => id)).toEqual(
      expect.arrayContaining(["label", "aria-required-parent"]),
    );
  });

  test.each([
    [1280, 800],
    [800, 600],
    [320, 640],
  ])("nothing but the sheet scrolls at %i×%i", async (width, height) => {
    opened = await preview.open({ width, height });
    const overflow = await opened.page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [scrollWidth - clientWidth, scrollHeight - clientHeight];
    });
    expect(overflow).toEqual([0, 0]);
  });
});
