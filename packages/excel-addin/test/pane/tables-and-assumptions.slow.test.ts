import { examplePlan } from "@aarsvaerk/core";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mountPane, type PaneOptions } from "./mount.js";
import { picture } from "./picture.js";
import { sound, soundness } from "./soundness.js";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium" });
});
afterAll(() => browser.close());

const expectSound = async (page: Page): Promise<void> =>
  expect(await soundness(page)).toEqual(sound);

const panel = (page: Page) => page.locator("#panel");
const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

/** Writes the sheets of the plan, as a user would who says yes. */
const writeSheets = (page: Page) =>
  page.evaluate(async () => {
    await window.pane.actions.proposeSheets();
    await window.pane.actions.accept(false);
    window.pane.actions.dismiss();
  });

/** What was proposed to be written as a block. */
const proposedBlock = (page: Page) =>
  page.evaluate(() => {
    const writing = window.pane.state.value.proposed?.writing;
    if (writing?.kind !== "block") return undefined;
    const contents = writing.rows.flat().map(({ content }) => content);
    return {
      target: writing.target,
      kinds: [...new Set(contents.map(({ kind }) => kind))],
      formulas: contents.flatMap((content) => (content.kind === "formula" ? content.formula : [])),
      chart: writing.chart?.kind,
    };
  });

// All four, with whatever the views show, are the tour's: test/end-to-end/views.slow.test.ts.
const looks: readonly PaneOptions[] = [
  { width: 320, theme: "light" },
  { width: 450, theme: "dark" },
];

describe.each(looks)("$width px, $theme", (look) => {
  const name = `${look.width}-${look.theme}`;

  test("Sammenlign: every comparison", async () => {
    const page = await mountPane(browser, { ...look, plan: examplePlan });
    await tab(page, "Sammenlign");
    await expect.poll(() => panel(page).innerText()).toContain("34.000");
    for (const [at, what] of [
      "Forskel",
      "Forklaring af ændringen",
      "Tilbagebetalingstid",
      "Enhedspris",
      "Rangering",
    ].entries()) {
      await page.getByRole("radio", { name: what }).check({ force: true });
      await expectSound(page);
      await picture(page, `${name}-compare-${at}`);
    }
    await page.context().close();
  });

  test("Indsæt: the whole plan, a table, its form", async () => {
    const page = await mountPane(browser, { ...look, plan: examplePlan });
    await tab(page, "Indsæt");
    await page.getByText("Tilpas tabellen").click();
    await page.getByLabel("Vis, hvem der betaler").check();
    await expectSound(page);
    await picture(page, `${name}-insert`);
    await page.context().close();
  });

  test("Forudsætninger: everything unfolded", async () => {
    const page = await mountPane(browser, { ...look, plan: examplePlan });
    await tab(page, "Forudsætninger");
    await expectSound(page);
    await picture(page, `${name}-assumptions`);
    await page.getByRole("button", { name: "Tilføj indeks" }).click();
    await page
      .locator("#panel summary")
      .evaluateAll((all) =>
        all.forEach((each) => ((each.parentElement as HTMLDetailsElement).open = true)),
      );
    await expectSound(page);
    await picture(page, `${name}-assumptions-unfolded`);
    await page.context().close();
  });

  test("Vis beregning: nothing, a figure, an input, a formula on the way", async () => {
    const page = await mountPane(browser, { ...look, plan: examplePlan });
    await tab(page, "Vis beregning");
    await expectSound(page);
    await writeSheets(page);
    for (const address of [
      "Sammenligning!B8",
      "Bemanding!D6",
      "Spareforslag til Budget 2012!B8",
      "Ark1!A1",
    ]) {
      await page.evaluate((at) => window.pane.fake.select(at), address);
      await expect.poll(() => panel(page).innerText()).toContain(address);
      await expectSound(page);
      await picture(page, `${name}-calculation-${address.replace(/\W/g, "")}`);
    }
    await page.context().close();
  });
});

const hostile = `<img src=x onerror="document.title='broken'">\u202E=1+1 ${"x".repeat(9_000)}`;

test.each(["da", "nb", "en"] as const)(
  "a plan that means harm shows as text, and stays in its place, in %s",
  async (locale) => {
    const named = <Entry extends object>(entry: Entry): Entry => ({ ...entry, label: hostile });
    const plan = {
      ...examplePlan,
      title: hostile,
      rates: examplePlan.rates!.map(named),
      units: examplePlan.units!.map(named),
      indexSeries: examplePlan.indexSeries!.map(named),
      sources: examplePlan.sources!.map((source) => ({ ...source, title: hostile })),
      proposals: examplePlan.proposals!.map((proposal) => ({
        ...proposal,
        title: hostile,
        staffing: proposal.staffing?.map((line) => ({ ...line, role: hostile })),
      })),
    };
    const page = await mountPane(browser, { locale, plan });
    await writeSheets(page);
    await page.evaluate(() => window.pane.fake.select("Ark1!A1"));
    for (const tab of ["compare", "insert", "assumptions", "calculation"] as const) {
      await page.evaluate((shown) => window.pane.actions.show(shown), tab);
      await expect.poll(() => panel(page).locator("h2").first().isVisible()).toBe(true);
      await expectSound(page);
    }
    await page.evaluate(() => window.pane.actions.showFigure("cost/2012", { scenario: "begge" }));
    await expect.poll(() => panel(page).innerText()).toContain("<img src=x");
    await expectSound(page);
    expect(await page.title()).not.toBe("broken");
    await page.context().close();
  },
);

describe("what the views do", () => {
  let page: Page;
  beforeAll(async () => {
    const sections = [{ heading: "Baggrund", text: "Der er <10> områder." }];
    const proposals = examplePlan.proposals?.map((each) => ({ ...each, sections }));
    page = await mountPane(browser, { plan: { ...examplePlan, proposals } });
    page.setDefaultTimeout(5_000);
  });

  test("a comparison goes into the sheet with fixed figures and a chart, where the user says", async () => {
    await tab(page, "Sammenlign");
    await page.getByRole("radio", { name: "Forklaring af ændringen" }).check({ force: true });
    await page.getByLabel("Hvor skal tabellen stå?").selectOption("selection");
    await page.evaluate(async () => {
      await window.pane.actions.selectCell("Ark1!C4");
      window.pane.fake.select("Ark1!C4");
    });
    await page.getByRole("button", { name: "Indsæt i arket …" }).click();
    await expect
      .poll(() => proposedBlock(page))
      .toEqual({
        target: { at: "Ark1!C4" },
        kinds: ["text", "number"],
        formulas: [],
        chart: "stackedColumns",
      });
    await page.evaluate(() => window.pane.actions.decline());
  });

  test("a budget note follows the sheets once they are written", async () => {
    await tab(page, "Indsæt");
    const insert = page.getByRole("button", { name: "Indsæt i arket …" });
    await page.getByLabel("Tallene i tabellen").selectOption("live");
    await expect.poll(() => insert.isDisabled()).toBe(true);
    await expect.poll(() => panel(page).innerText()).toContain("er ikke skrevet endnu");
    await writeSheets(page);
    await page.getByLabel("Tabel", { exact: true }).selectOption("note intensiveret-indsats");
    await page.getByLabel("Hvor skal tabellen stå?").selectOption("newSheet");
    await insert.click();
    await expect
      .poll(async () => (await proposedBlock(page))?.formulas[0])
      .toMatch(/^'Intensiveret indsats i udsatte[^']*'!\$A\$1&""$/);
    const target = (await proposedBlock(page))?.target ?? { at: "" };
    const sheet = "newSheet" in target ? target.newSheet : "";
    await page.evaluate(async () => {
      await window.pane.actions.accept(false);
      window.pane.actions.dismiss();
    });
    await tab(page, "Vis beregning");
    await page.evaluate((at) => window.pane.fake.select(at), `${sheet}!B5`);
    await expect.poll(() => panel(page).innerText()).toContain("Cellen følger Intensiveret");
    await expect.poll(() => panel(page).innerText()).toContain("10 årsværk × 500.000,00 kr.");
    await tab(page, "Indsæt");
  });

  test("a table goes on the clipboard as HTML for Word and as text with tabs", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Kopiér til Word" }).click();
    await expect
      .poll(() => page.evaluate(() => window.pane.state.value.message))
      .toMatchObject({
        kind: "done",
        what: "copied",
      });
    await page.evaluate(() => {
      const memo = document.createElement("div");
      memo.contentEditable = "true";
      memo.addEventListener("paste", ({ clipboardData }) => {
        memo.dataset["html"] = clipboardData?.getData("text/html");
        memo.dataset["text"] = clipboardData?.getData("text/plain");
      });
      memo.id = "memo";
      document.body.append(memo);
      memo.focus();
    });
    await page.keyboard.press("Control+V");
    const copied = await page.evaluate(() => {
      const memo = document.querySelector<HTMLElement>("#memo");
      memo?.remove();
      return { html: memo?.dataset["html"], text: memo?.dataset["text"] };
    });
    // The text of the note, and then its table.
    expect(copied.html).toMatch(
      /<h2[^>]*>Baggrund<\/h2>[^]*<p[^>]*>Der er &lt;10&gt; områder\.<\/p>[^]*<table/,
    );
    expect(copied.text).toMatch(
      /^Baggrund\r?\nDer er <10> områder\.\r?\n\r?\nIntensiveret [^]*\t2012\t/,
    );
  });

  test("a figure of a table leads to its calculation, and that to the cell of its input", async () => {
    await page.getByRole("button", { name: "5.000" }).first().click();
    await expect.poll(() => panel(page).innerText()).toContain("10 årsværk × 500.000,00 kr.");
    await page.getByRole("button", { name: /^Markér Bemanding!D9/ }).click();
    await expect.poll(() => page.evaluate(() => window.pane.fake.asked.at(-1))).toBe("select");
  });

  test("a price typed in Forudsætninger is in the plan when it can be read, and not before", async () => {
    await tab(page, "Forudsætninger");
    const amount = () => page.evaluate(() => window.pane.state.value.plan?.rates?.[0]?.amount);
    await page.locator("#assumption-rate-aarsvaerk > summary").click();
    const field = page.locator("#assumption-rate-aarsvaerk").getByLabel("Kr. pr. årsværk");
    await field.fill("510.000");
    await expect.poll(amount).toBe("510000");
    await field.fill("510.00x");
    await expect.poll(() => page.locator(".field.wrong").count()).toBe(1);
    expect(await amount()).toBe("510000");
  });

  test("a missing source is counted, and leads to what lacks it", async () => {
    await page.evaluate(() => {
      const { plan } = window.pane.state.value;
      if (!plan) return;
      const rates = (plan.rates ?? []).map((rate) =>
        Object.fromEntries(Object.entries(rate).filter(([key]) => key !== "source")),
      ) as unknown as NonNullable<typeof plan.rates>;
      window.pane.actions.edit({ ...plan, rates });
    });
    await expect
      .poll(() => panel(page).innerText())
      .toContain("1 af 9 forudsætninger har ingen kilde.");
    await page.getByText("Vis, hvilke der mangler").click();
    await page.getByRole("button", { name: "Gå til Årsværkspris" }).click();
    const focused = () => page.evaluate(() => document.activeElement?.parentElement?.id);
    await expect.poll(focused).toBe("assumption-rate-aarsvaerk");
  });

  test("a line without a source is gone to, in its proposal", async () => {
    await page.evaluate(() => {
      const { plan } = window.pane.state.value;
      const proposals = plan?.proposals?.map((proposal) => ({
        ...proposal,
        staffing: proposal.staffing?.map((line) =>
          Object.fromEntries(Object.entries(line).filter(([key]) => key !== "source")),
        ),
      })) as unknown as NonNullable<typeof plan>["proposals"];
      if (plan && proposals) window.pane.actions.edit({ ...plan, proposals });
    });
    await tab(page, "Indsæt");
    await tab(page, "Forudsætninger");
    await page.getByText("Vis, hvilke der mangler").click();
    await page
      .getByRole("button", { name: /^Gå til .*Intensiveret indsats/ })
      .first()
      .click();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toMatch(/10 årsværk á 510\.000 kr\./);
    expect(await page.locator(".line.open").count()).toBe(1);
    await tab(page, "Forudsætninger");
  });

  test("picked cells become the rows of a new index", async () => {
    await page.getByRole("button", { name: "Tilføj indeks" }).click();
    const form = page.getByRole("group", { name: "Nyt indeks" });
    await form.getByRole("button", { name: "Hent de markerede celler" }).click();
    await expect.poll(() => form.getByLabel("År og tal").inputValue()).toBe("2012; 1.0");
    await form.getByRole("button", { name: "Tilføj", exact: true }).click();
    await expect.poll(() => form.locator(".field.wrong").count()).toBeGreaterThan(2);
    await form.getByLabel("Navn").fill("KL, service");
    await form.getByLabel("Udmelding", { exact: true }).fill("G.1-1");
    await form.getByLabel("Til budgetår").fill("2013");
    await form.getByLabel("Udmeldt").fill("15-06-2012");
    await form.getByLabel("År og tal").fill("2013; 1,53");
    await form.getByRole("button", { name: "Tilføj", exact: true }).click();
    const growth = () =>
      page.evaluate(
        () => window.pane.state.value.plan?.indexSeries?.at(-1)?.publications?.[0]?.growth,
      );
    await expect.poll(growth).toEqual({ "2013": "1.53" });
  });
});
