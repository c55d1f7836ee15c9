import { exact, examplePlan, withInput } from "@aarsvaerk/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, needsChromium } from "../chromium.js";
import { mountPane, type PaneOptions } from "./mount.js";
import { sound, soundness } from "./soundness.js";

const price = { path: "rates/aarsvaerk/amount", cell: "Forudsætninger!B15" };
const raised = withInput(examplePlan, price.path, "520000");
// More of them, with whatever the views show, are the tour's: test/end-to-end/views.slow.test.ts.
const looks = [
  { theme: "dark", width: 320 },
  // A pane of 320 pixels at 200 %.
  { theme: "light", width: 160 },
] as const;

describe("the pane", needsChromium(), () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => page.context().close());

  const open = async (options: PaneOptions = {}) => {
    page = await mountPane(browser, options);
  };
  const written = async (options: PaneOptions = {}) => {
    await open({ plan: examplePlan, ...options });
    await page.evaluate(async () => {
      await window.pane.actions.proposeSheets();
      await window.pane.actions.accept(false);
    });
  };
  /** The same price changed in the sheet and in the pane, a cell broken, and one taken. */
  const conflicting = async (options: PaneOptions = {}) => {
    await written(options);
    await page.evaluate(
      ([plan, cell]) => {
        window.pane.actions.edit(plan);
        window.pane.fake.typeUnseen("Bemanding!D6", "26.5");
        window.pane.fake.typeUnseen("Bemanding!D8", "femten");
        window.pane.fake.type(cell, "510000");
      },
      [raised, price.cell] as const,
    );
    await page.getByText("1 ændring i arket kræver, at du tager stilling.").waitFor();
    await page.getByRole("tab", { name: /Ændringer i arket/ }).click();
    await page.getByRole("heading", { name: "Kræver din stillingtagen" }).waitFor();
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  describe.each(looks)("$width px, $theme, is sound", (look) => {
    test("at the start, and with a file that is none", async () => {
      await open(look);
      expect(await soundness(page)).toEqual(sound);
      await page.evaluate(() => window.pane.actions.openText("note.json", "{}"));
      expect(await soundness(page)).toEqual(sound);
    });

    test("with a question", async () => {
      await open({ plan: examplePlan, ...look });
      await page.evaluate(() => window.pane.actions.proposeSheets());
      await page.getByRole("dialog").waitFor();
      expect(await soundness(page)).toEqual(sound);
    });

    test("with conflicts, and the way to other plans open", async () => {
      await conflicting(look);
      await page.getByRole("button", { name: "Nyt forslag, eksempel eller fil" }).click();
      expect(await soundness(page)).toEqual(sound);
    });
  });

  test("what is not sound is found", async () => {
    await open();
    await page.evaluate(() => {
      const image = document.createElement("img");
      image.setAttribute("style", "width: 400px");
      image.width = 400;
      document.body.append(image);
    });
    const { axe, overflow, refused } = await soundness(page);
    expect(axe).toContainEqual(expect.stringMatching(/^image-alt/));
    expect(overflow).toBeGreaterThan(0);
    expect(refused).toHaveLength(1);
  });

  test("the second of two quick presses does not go to the tab that came in under it", async () => {
    await open();
    const start = page.getByRole("button", { name: /^Nyt forslag/ });
    const pressed = await start.boundingBox();
    await start.click();
    const below = await Promise.all(
      (await page.getByRole("tab", { selected: false }).all()).map((tab) => tab.boundingBox()),
    );
    const inside = (x: number, y: number): boolean =>
      x > pressed!.x &&
      x < pressed!.x + pressed!.width &&
      y > pressed!.y &&
      y < pressed!.y + pressed!.height;
    const [at] = below
      .map((box) => ({ x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }))
      .filter(({ x, y }) => inside(x, y));
    await page.context().close();
    await open();
    await page.mouse.dblclick(at!.x, at!.y);
    await page.getByRole("tab", { name: "Forslag", selected: true }).waitFor();
    expect(await page.evaluate(() => window.pane.state.value.tab)).toBe("proposals");
  });

  test("the tabs are one stop, and arrows lead through them", async () => {
    await open({ plan: examplePlan });
    const tabs = page.getByRole("tab");
    expect(await tabs.allInnerTexts()).toEqual([
      "Forslag",
      "Scenarier",
      "Sammenlign",
      "Indsæt",
      "Forudsætninger",
      "Vis beregning",
      "Ændringer i arket",
    ]);
    await tabs.first().focus();
    for (const [key, name] of [
      ["ArrowRight", "Scenarier"],
      ["End", "Ændringer i arket"],
      ["ArrowRight", "Forslag"],
      ["ArrowLeft", "Ændringer i arket"],
      ["Home", "Forslag"],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(focused).toBe(name);
      expect(await page.getByRole("tabpanel", { name }).count()).toBe(1);
    }
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[role=tablist]"))).toBeNull();
  });

  test("a question is answered by the keyboard alone, and focus goes back", async () => {
    await open({ plan: examplePlan });
    await page.getByRole("button", { name: "Skriv i ark" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Skriv i projektmappen?");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("Skriv i ark");
    expect(await page.evaluate(() => window.pane.fake.asked)).not.toContain("write");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Skriv i projektmappen?");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skriv");
    await page.keyboard.press("Enter");
    await page
      .getByRole("status")
      .getByText(/^Skrevet i projektmappen: [\d.]+ celler\.$/)
      .waitFor();
    await page.getByRole("button", { name: "Fortryd skrivningen" }).click();
    await page.getByRole("status").getByText("Skrivningen er fortrudt.").waitFor();
  });

  test("keys stay in the pane and in a question, and lead out at the ends", async () => {
    const leaving = () => page.evaluate(() => window.pane.leaving);
    await open();
    await page.getByRole("button", { name: "Åbn eksempel" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toContain("Budgetnotat");
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("");
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("Skriv i ark");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Skriv i projektmappen?");
    const stops: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 4; presses += 1) {
      await page.keyboard.press("Tab");
      stops.push(await focused());
    }
    expect(stops.slice(1)).toEqual(["Skriv", "Annullér", stops[0]]);
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("Annullér");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("Skriv i ark");
    expect(await leaving()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Nyt forslag, eksempel eller fil" }).focus();
    await page.keyboard.press("Shift+Tab");
    expect(await leaving()).toEqual(["Escape", "Tab"]);
  });

  test("a failure is said at once, and the pane works on", async () => {
    await open({ plan: examplePlan });
    await page.evaluate(() => window.pane.fake.refuse("foresee", "cellBeingEdited"));
    await page.getByRole("button", { name: "Skriv i ark" }).click();
    await page.getByRole("alert").getByText("Enter").waitFor();
    await page.getByRole("button", { name: "Luk beskeden" }).click();
    await page.getByRole("button", { name: "Skriv i ark" }).click();
    await page.getByRole("dialog").waitFor();
  });

  test("a conflict is settled, and its cell is shown", async () => {
    await conflicting();
    await page.getByRole("button", { name: `Vis cellen ${price.cell}` }).click();
    expect(await page.evaluate(() => window.pane.fake.asked.at(-1))).toBe("select");
    await page.getByRole("button", { name: /^Brug arkets værdi/ }).click();
    await page
      .getByRole("heading", { name: "Kræver din stillingtagen" })
      .waitFor({ state: "detached" });
    const rates = await page.evaluate(() => window.pane.state.value.plan?.rates?.[0]?.amount);
    expect(exact(rates ?? "0")).toEqual(exact("510000"));
  });

  test("what takes longer than a second is shown, and can be called off", async () => {
    await open({ plan: examplePlan });
    await page.evaluate(() => {
      const release = window.pane.fake.hold("foresee");
      setTimeout(release, 2500);
    });
    await page.getByRole("button", { name: "Skriv i ark" }).click();
    expect(await page.getByRole("progressbar").count()).toBe(0);
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Annullér" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("scenario and price level are chosen, and one out of reach is told", async () => {
    await open({ plan: examplePlan });
    await page.getByLabel("Scenarie").selectOption("Uændret");
    await page.getByLabel("Prisniveau").selectOption("2015 p/l");
    expect(await page.evaluate(() => window.pane.state.value.view)).toEqual({
      scenario: "status-quo",
      priceLevel: 2015,
    });
  });

  test("a file is opened, and one with a mistake says where", async () => {
    await open();
    const pick = (text: string) =>
      page.locator("input[type=file]").setInputFiles({
        name: "plan.jsonc",
        mimeType: "application/json",
        buffer: Buffer.from(text),
      });
    const text = `// et notat\n${JSON.stringify(examplePlan, null, 2)}`;
    await pick(text.replace('"500000"', '"500.000"'));
    await page
      .getByRole("alert")
      .getByText(/^linje \d+, kolonne 7: /)
      .waitFor();
    await pick(text);
    await page.getByRole("heading", { level: 1, name: examplePlan.title }).waitFor();
  });

  test("a view that fails leaves the others as they are", async () => {
    await open({ plan: examplePlan });
    await page.evaluate(() => {
      const { state, actions } = window.pane;
      actions.show("sheetChanges");
      Object.defineProperty(state.value.plan, "baseline", {
        get: () => {
          throw new TypeError("of ours");
        },
      });
      actions.show("proposals");
    });
    await page.getByText("Denne visning kunne ikke vises.").waitFor();
    await page.getByRole("tab", { name: "Ændringer i arket" }).click();
    await page.getByText("Planen er ikke skrevet i ark endnu.").waitFor();
  });

  test("a plan of ill will is text", async () => {
    const evil = `<img src=x onerror="document.title='evil'"> =1+1 \u202E${"x".repeat(2000)}`;
    await open({ plan: { ...examplePlan, title: evil } });
    expect(await page.title()).toBe("Årsværk");
    expect(await page.locator("h1").innerText()).toContain("<img src=x");
    expect(await page.locator("img").count()).toBe(0);
    expect((await soundness(page)).overflow).toBe(0);
  });

  test("a table goes to the clipboard as a table", async () => {
    await open({ plan: examplePlan });
    await page.evaluate(() =>
      window.pane.actions.copy("<table><tr><td>5.000</td></tr></table>", "5.000"),
    );
    await page.getByText("Tabellen er kopieret.").waitFor();
    await page.evaluate(() => {
      const target = document.createElement("div");
      target.contentEditable = "true";
      target.id = "word";
      document.body.append(target);
      target.focus();
    });
    await page.keyboard.press("Control+V");
    expect(await page.locator("#word td").innerText()).toBe("5.000");
  });

  test.each([
    ["nb", "Nytt tiltak"],
    ["en", "New proposal"],
  ] as const)("speaks %s", async (locale, name) => {
    await open({ locale });
    await page.getByRole("button", { name }).click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    expect(await soundness(page)).toEqual(sound);
  });
});
