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

const result = (page: Page) => page.locator(".running-result");
const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

// All four, with whatever the views show, are the tour's: test/end-to-end/views.slow.test.ts.
const looks: readonly PaneOptions[] = [
  { width: 320, theme: "light" },
  { width: 450, theme: "dark" },
];

describe.each(looks)("$width px, $theme", (look) => {
  const name = `${look.width}-${look.theme}`;

  test("the first minute: staff at a price, the result follows", async () => {
    const page = await mountPane(browser, look);
    await page.getByRole("button", { name: "Nyt forslag" }).click();
    await expectSound(page);
    await picture(page, `${name}-1-empty`);
    await page.getByRole("button", { name: "Tilføj bemanding" }).click();
    await picture(page, `${name}-2-new-line`);
    await page.getByLabel("Stilling").fill("Koordinerende medarbejdere");
    await page.getByLabel("Årsværk", { exact: true }).fill("10");
    await page.getByLabel(/Kr. pr. årsværk/).fill("500.000");
    await expect.poll(() => result(page).innerText()).toContain("5.000");
    await page.getByLabel("Årsværk", { exact: true }).fill("10,x");
    await expect.poll(() => page.locator(".field.wrong").innerText()).toContain("kan ikke læses");
    await expectSound(page);
    await picture(page, `${name}-3-error`);
    await page.getByLabel("Årsværk", { exact: true }).fill("10");
    await page.getByLabel("Fordeling på enheder").selectOption("equal");
    await page.getByRole("textbox", { name: "Nye enheder" }).fill("Område 1–10");
    await page.getByRole("textbox", { name: "Nye enheder" }).press("Enter");
    await expect
      .poll(() => page.getByRole("table", { name: "Sådan fordeles det" }).innerText())
      .toContain("Område 10");
    await expectSound(page);
    await picture(page, `${name}-4-split`);
    await page.getByRole("button", { name: "Færdig" }).click();
    await expect
      .poll(() => page.locator(".line-detail").innerText())
      .toBe("10 årsværk á 500.000 kr. · 10 enheder");
    await picture(page, `${name}-5-done`);
  });

  test("the note of 2011: list, proposal, line, scenarios", async () => {
    const page = await mountPane(browser, { ...look, plan: examplePlan });
    await expectSound(page);
    await picture(page, `${name}-6-list`);
    await page.getByRole("button", { name: /^Spareforslag til Budget 2012/ }).click();
    await page
      .getByRole("button", { name: /^Boligrådgivere/ })
      .first()
      .click();
    await expectSound(page);
    await picture(page, `${name}-7-saving`);
    await page
      .locator("summary")
      .evaluateAll((all) =>
        all.forEach((each) => ((each.parentElement as HTMLDetailsElement).open = true)),
      );
    await expectSound(page);
    await picture(page, `${name}-8-unfolded`);
    await tab(page, "Scenarier");
    await page.getByLabel("Spareforslag til Budget 2012").check();
    const staffing = page.getByRole("table", { name: "Bemanding" });
    await expect.poll(() => staffing.innerText()).toContain("17");
    await expectSound(page);
    await picture(page, `${name}-9-scenarios`);
  });
});

const small: PaneOptions = { width: 320 };
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const plan = (page: Page) => page.evaluate(() => window.pane.state.value.plan);
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Opens the line of the request in the note of 2011. */
async function openRequest(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Intensiveret indsats/ }).click();
  await page.getByRole("button", { name: /^Koordinerende/ }).click();
}

describe("what is typed", () => {
  test("stays in the form while it cannot be read, also when another view was looked at", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await openRequest(page);
    await field(page, "Årsværk").fill("12,");
    await expect.poll(() => page.locator(".field.wrong").count()).toBe(1);
    expect(await plan(page)).toEqual(examplePlan);
    await tab(page, "Scenarier");
    await tab(page, "Forslag");
    await expect.poll(() => field(page, "Årsværk").inputValue()).toBe("12,");
    expect(await page.locator(".field.wrong").count()).toBe(1);
    await page.getByRole("button", { name: "Forkast rettelsen" }).click();
    await expect.poll(() => field(page, "Årsværk").inputValue()).toBe("10");
    await field(page, "Årsværk").fill("12,5");
    await expect.poll(() => result(page).innerText()).toContain("6.250");
    expect((await plan(page))?.proposals?.[1]?.staffing?.[0]?.fte).toBe("12.5");
  });

  test("is followed by the form when it is undone", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await openRequest(page);
    await field(page, "Årsværk").fill("11");
    await expect.poll(() => result(page).innerText()).toContain("5.500");
    await page.evaluate(() => window.pane.actions.undoEdit());
    await expect.poll(() => field(page, "Årsværk").inputValue()).toBe("10");
  });

  test("17 + 15 are 32, and 17 + 14 are told not to be", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await openRequest(page);
    await field(page, "Årsværk").fill("32");
    await field(page, "Fordeling på enheder").selectOption("explicit");
    await page.getByLabel("Socialcentret").check();
    await page.getByLabel("Herbergerne").check();
    await field(page, "Del: Socialcentret").fill("17");
    await field(page, "Del: Herbergerne").fill("14");
    const form = page.locator(".line-editor");
    await expect
      .poll(() => form.innerText())
      .toContain("De angivne dele er i alt 31, men linjen er på 32");
    await expectSound(page);
    await picture(page, "320-17-and-14");
    await field(page, "Del: Herbergerne").fill("15");
    const split = page.getByRole("table", { name: "Sådan fordeles det" });
    await expect.poll(() => split.innerText()).toMatch(/Socialcentret\s+17\s+8\.500/);
    expect(await split.innerText()).toMatch(/Herbergerne\s+15\s+7\.500[^]*I alt\s+32\s+16\.000/);
    await picture(page, "320-17-and-15");
  });

  test("a new price is made in the line's form, and goes when another is chosen", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await openRequest(page);
    await field(page, "Pris").selectOption({ label: "Ny pris …" });
    expect(await field(page, "Prisens navn").inputValue()).toBe("Årsværkspris 2");
    await field(page, "Prisens navn").fill("Konsulent");
    await page.getByLabel(/Kr. pr. årsværk/).fill("0,6 mio.");
    await expect.poll(() => result(page).innerText()).toContain("6.000");
    expect((await plan(page))?.rates?.at(-1)).toEqual({
      id: "konsulent",
      label: "Konsulent",
      amount: "600000",
    });
    await field(page, "Pris").selectOption({ label: "Årsværkspris" });
    await expect.poll(() => result(page).innerText()).toContain("5.000");
    expect((await plan(page))?.rates).toEqual(examplePlan.rates);
  });

  test("units are given other names, and one in use stays", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await page.locator("summary", { hasText: "Enheder" }).click();
    await field(page, "Navn 1").fill("");
    await expect.poll(() => page.locator(".field.wrong").count()).toBe(1);
    await field(page, "Navn 1").fill("Centret");
    await expect.poll(async () => (await plan(page))?.units?.[0]?.label).toBe("Centret");
    await page.getByRole("button", { name: "Fjern: Centret" }).click();
    const refusal = page.locator(".proposals").getByRole("alert");
    await expect.poll(() => refusal.innerText()).toContain("Vedtaget budget: Boligrådgivere");
    await expectSound(page);
  });

  test("grants, years, kontering and part-year go into the plan", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await openRequest(page);
    await page.locator("summary", { hasText: "Periode" }).click();
    await field(page, "Hel- eller delårsvirkning").selectOption("dates");
    await field(page, "Første dag").fill("16-10-2012");
    await expect.poll(() => result(page).innerText()).toContain("1.048");
    const line = page.locator(".line-editor");
    await line.locator("summary", { hasText: "Finansiering" }).click();
    await page.getByRole("button", { name: "Tilføj finansiering" }).first().click();
    await page.getByRole("textbox", { name: "Ny tilskudsgiver" }).fill("Staten");
    await page.getByRole("button", { name: "Tilføj: Ny tilskudsgiver" }).click();
    await field(page, "Pct. af bruttoudgiften").fill("50 %");
    await line.getByLabel("Til og med år").fill("2013");
    await expect.poll(() => result(page).innerText()).toContain("Netto efter tilskud");
    expect(await result(page).innerText()).toContain("2.500");
    await page.locator("summary", { hasText: "Styringsområde og kontering" }).click();
    await page.getByRole("button", { name: "Tilføj kontering" }).click();
    await field(page, "Dimension").fill("Funktion");
    await field(page, "Værdi").fill("5.38.42");
    await expectSound(page);
    await picture(page, "320-particulars");
    expect((await plan(page))?.proposals?.[1]?.staffing?.[0]).toMatchObject({
      starts: "2012-10-16",
      funding: [{ funder: "staten", share: "50", until: 2013 }],
      accounts: { Funktion: "5.38.42" },
    });
  });

  test("who pays is taken as soon as its field is left, and asked for where it stays empty", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await openRequest(page);
    const line = page.locator(".line-editor");
    await line.locator("summary", { hasText: "Finansiering" }).click();
    await page.getByRole("button", { name: "Tilføj finansiering" }).first().click();
    await field(page, "Pct. af bruttoudgiften").fill("30");
    await expect
      .poll(() => page.locator(".field.wrong").innerText())
      .toContain("Skriv, hvem der betaler");
    await expectSound(page);
    await picture(page, "320-payer-asked-for");
    await page.getByRole("textbox", { name: "Ny tilskudsgiver" }).fill("Staten");
    await field(page, "Pct. af bruttoudgiften").click();
    await expect
      .poll(async () => (await plan(page))?.proposals?.[1]?.staffing?.[0]?.funding)
      .toEqual([{ funder: "staten", share: "30" }]);
    expect(await page.locator(".field.wrong").count()).toBe(0);
    await expect.poll(() => result(page).innerText()).toContain("3.500");
  });

  test("what is typed and not added is there after another view", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await field(page, "Titel").fill("Natcafé");
    await tab(page, "Indsæt");
    await tab(page, "Forslag");
    expect(await field(page, "Titel").inputValue()).toBe("Natcafé");
    await openRequest(page);
    const line = page.locator(".line-editor");
    await line.locator("summary", { hasText: "Finansiering" }).click();
    await page.getByRole("button", { name: "Tilføj finansiering" }).first().click();
    await page.getByRole("textbox", { name: "Ny tilskudsgiver" }).fill("Staten");
    await tab(page, "Indsæt");
    await page.getByRole("heading", { name: "En enkelt tabel" }).waitFor();
    expect((await plan(page))?.funders).toEqual([{ id: "staten", label: "Staten" }]);
    await tab(page, "Forslag");
    await expect
      .poll(() => field(page, "Hvem betaler").locator("option:checked").innerText())
      .toBe("Staten");
  });

  test("a press takes what is typed and does what was pressed, though the form grows", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await openRequest(page);
    await field(page, "Fordeling på enheder").selectOption("shares");
    await page.getByRole("textbox", { name: "Nye enheder" }).fill("Område 1–4");
    // As in a browser that does not hold the page still by itself.
    await page.evaluate(() =>
      document.documentElement.style.setProperty("overflow-anchor", "none"),
    );
    const done = page.getByRole("button", { name: "Færdig" });
    await done.scrollIntoViewIfNeeded();
    const box = await done.boundingBox();
    await page.mouse.move(box!.x + 5, box!.y + 5);
    await page.mouse.down();
    await page.waitForTimeout(150);
    await page.mouse.up();
    await expect.poll(() => page.locator(".line-editor").count()).toBe(0);
    expect((await plan(page))?.units?.map(({ label }) => label)).toContain("Område 4");
  });

  test("amounts and percentages", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await page.getByRole("button", { name: /^Intensiveret indsats/ }).click();
    await page.getByRole("button", { name: "Tilføj beløb" }).click();
    await field(page, "Tekst").fill("Husleje");
    await page.getByLabel("Forskelligt fra år til år").check();
    for (const [year, text] of Object.entries({
      2012: "0",
      2013: "120",
      2014: "1,5 mio.",
      2015: "120.000 kr.",
    }))
      await field(page, year).fill(text);
    await expect.poll(() => result(page).innerText()).toContain("6.500");
    await picture(page, "320-amount");
    await expectSound(page);
    await page.getByRole("button", { name: "Færdig" }).click();
    await page.getByRole("button", { name: "Tilføj procent" }).click();
    await field(page, "Tekst").fill("Rammebesparelse");
    await field(page, "Procent").fill("-2");
    await expect.poll(() => result(page).innerText()).toContain("4.650");
    await picture(page, "320-percentage");
    await expectSound(page);
    expect((await plan(page))?.proposals?.[1]?.amounts).toEqual([
      {
        id: "husleje",
        label: "Husleje",
        amountByYear: { "2012": "0", "2013": "120", "2014": "1500", "2015": "120" },
        amountUnit: "1000kr",
      },
    ]);
  });

  test("the plan's own facts: a year more goes on with the last figure", async () => {
    const page = await mountPane(browser, { ...small, plan: examplePlan });
    await page.locator("summary", { hasText: "Om planen" }).click();
    await field(page, "Antal år").fill("x");
    await expect.poll(() => page.locator(".field.wrong").innerText()).toContain("helt tal");
    await picture(page, "320-plan");
    await expectSound(page);
    await field(page, "Antal år").fill("5");
    await expect.poll(async () => (await plan(page))?.years.count).toBe(5);
  });

  test("ten years are typed by way of one, and no figure is lost on the way", async () => {
    const fteByYear = { "2012": "1", "2013": "2", "2014": "3", "2015": "4" };
    const [line] = examplePlan.baseline!.staffing!;
    const yearly = { id: line!.id, role: line!.role, rate: line!.rate, fteByYear };
    const page = await mountPane(browser, {
      ...small,
      plan: { ...examplePlan, baseline: { staffing: [yearly] } },
    });
    await page.locator("summary", { hasText: "Om planen" }).click();
    await field(page, "Antal år").fill("1");
    await expect.poll(async () => (await plan(page))?.years.count).toBe(1);
    await field(page, "Antal år").fill("10");
    await expect.poll(async () => (await plan(page))?.years.count).toBe(10);
    expect((await plan(page))?.baseline?.staffing?.[0]?.fteByYear).toMatchObject({
      ...fteByYear,
      "2021": "4",
    });
  });
});

test("in a plan of thousands of lines what is typed is taken after a pause, and before leaving", async () => {
  const page = await mountPane(browser, {
    ...small,
    plan: {
      ...examplePlan,
      baseline: {
        staffing: Array.from({ length: 2100 }, (_, at) => ({
          id: `linje-${at}`,
          role: "Rådgivere",
          fte: "1",
          rate: "aarsvaerk",
        })),
      },
    },
  });
  const stated = async () => (await plan(page))?.proposals?.[1]?.staffing?.[0]?.fte;
  await openRequest(page);
  await field(page, "Årsværk").fill("11");
  expect(await stated()).toBe("10");
  await expect.poll(() => result(page).innerText()).toContain("5.500");
  await field(page, "Årsværk").fill("12");
  await tab(page, "Indsæt");
  await expect.poll(stated).toBe("12");
});

test("what is used is not removed, and it is told by what", async () => {
  const [saving, request] = examplePlan.proposals!;
  const page = await mountPane(browser, {
    ...small,
    plan: { ...examplePlan, proposals: [saving, { ...request, requires: [saving!.id] }] },
  });
  await page.getByRole("button", { name: /^Spareforslag/ }).click();
  await page.getByRole("button", { name: "Fjern forslaget" }).click();
  await expect
    .poll(() => page.locator(".proposals").getByRole("alert").innerText())
    .toBe("Kan ikke fjernes. Det bruges af: Intensiveret indsats i udsatte byområder.");
});

test("a line is made by keyboard alone", async () => {
  const page = await mountPane(browser, small);
  await page.getByRole("button", { name: "Nyt forslag" }).focus();
  await press(page, "Enter");
  await page.getByRole("button", { name: "Tilføj bemanding" }).focus();
  await press(page, "Enter");
  await page.keyboard.type("Koordinerende medarbejdere");
  await press(page, "Tab");
  await page.keyboard.type("10");
  await press(page, "Tab", "Tab");
  await page.keyboard.type("500.000");
  await expect.poll(() => result(page).innerText()).toContain("5.000");
  await page.getByRole("button", { name: "Færdig" }).focus();
  await press(page, "Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Bemanding og beløb");
  await press(page, "Tab", "Enter");
  await expect.poll(() => field(page, "Stilling").inputValue()).toBe("Koordinerende medarbejdere");
});

test("an unfinished line is not called done", async () => {
  const page = await mountPane(browser, small);
  await page.getByRole("button", { name: "Nyt forslag" }).click();
  await page.getByRole("button", { name: "Tilføj bemanding" }).click();
  await field(page, "Årsværk").fill("10");
  expect(await page.locator(".field.wrong").count()).toBe(0);
  await page.getByRole("button", { name: "Færdig" }).click();
  await expect.poll(() => page.locator(".field.wrong").count()).toBe(2);
  expect(await field(page, "Årsværk").inputValue()).toBe("10");
  await page.getByRole("button", { name: "Fjern: Ny bemanding" }).click();
  await expect.poll(() => page.locator(".line-editor").count()).toBe(0);
});

describe("scenarios", () => {
  const shown = (page: Page) => page.evaluate(() => window.pane.state.value.view);

  test("25 are 32 = 17 + 15 when the spareforslag is ticked", async () => {
    const page = await mountPane(browser, { ...small, plan: { ...examplePlan, scenarios: [] } });
    await page.evaluate(() => window.pane.actions.chooseView({ adopted: [] }));
    await tab(page, "Scenarier");
    const staffing = page.getByRole("table", { name: "Bemanding" });
    await expect.poll(() => staffing.innerText()).toMatch(/Boligrådgivere\s+25\s+25/);
    await page.getByLabel("Spareforslag til Budget 2012").check();
    await expect.poll(() => staffing.innerText()).toMatch(/Boligrådgivere i alt\s+32/);
    expect(await staffing.innerText()).toMatch(/Socialcentret\s+17[^]*Herbergerne\s+15/);
  });

  test("a combination is kept, changed, renamed and deleted", async () => {
    const page = await mountPane(browser, { ...small, plan: { ...examplePlan, scenarios: [] } });
    await page.evaluate(() => window.pane.actions.chooseView({ adopted: [] }));
    await tab(page, "Scenarier");
    await page.getByLabel("Intensiveret indsats i udsatte byområder").check();
    await field(page, "Navn på kombinationen").fill("Kun ønsket");
    await page.getByRole("button", { name: "Gem som …" }).click();
    await expect.poll(() => shown(page)).toMatchObject({ scenario: "kun-oensket" });
    await page.getByLabel("Spareforslag til Budget 2012").check();
    await expect.poll(async () => (await shown(page)).adopted).toHaveLength(2);
    await picture(page, "320-changed-scenario");
    await page.getByRole("button", { name: "Gem i Kun ønsket" }).click();
    await expect.poll(async () => (await plan(page))?.scenarios?.[0]?.adopts).toHaveLength(2);
    await field(page, "Navn på kombinationen").fill("Begge");
    await page.getByRole("button", { name: "Omdøb" }).click();
    await expect.poll(async () => (await plan(page))?.scenarios?.[0]?.label).toBe("Begge");
    await page.getByRole("button", { name: "Slet Begge" }).click();
    await expect.poll(async () => (await plan(page))?.scenarios).toEqual([]);
    expect((await shown(page)).adopted).toHaveLength(2);
  });

  test("what cannot be adopted alone is told, and mended by a press", async () => {
    const [saving, request] = examplePlan.proposals!;
    const page = await mountPane(browser, {
      ...small,
      plan: {
        ...examplePlan,
        scenarios: [],
        proposals: [saving, { ...request, requires: [saving!.id] }],
      },
    });
    await page.evaluate(() =>
      window.pane.actions.chooseView({ adopted: ["intensiveret-indsats"] }),
    );
    await tab(page, "Scenarier");
    await expect.poll(() => page.locator(".notice.warning").innerText()).toContain("forudsætter");
    await expectSound(page);
    await picture(page, "320-obstacle");
    await page.getByRole("button", { name: "Vedtag også Spareforslag til Budget 2012" }).click();
    await expect.poll(() => page.locator(".notice.success").count()).toBe(1);
    await page.getByText("Alle mulige kombinationer").click();
    await expect
      .poll(() => page.getByRole("table", { name: "Alle mulige kombinationer" }).count())
      .toBe(1);
    await expectSound(page);
  });
});

test("a hostile plan is shown as text, and overflows nothing", async () => {
  const evil = '<img src=x onerror="window.hurt=1">\u202Eabc =1+1 ' + "x".repeat(3000);
  const [saving, request] = examplePlan.proposals!;
  const page = await mountPane(browser, {
    ...small,
    plan: {
      ...examplePlan,
      units: examplePlan.units!.map((unit) => ({ ...unit, label: evil })),
      proposals: [
        { ...saving, title: evil, number: evil },
        {
          ...request,
          staffing: [
            {
              ...request!.staffing![0],
              role: evil,
              accounts: JSON.parse('{"constructor":"x"}') as object,
            },
          ],
        },
      ],
    },
  });
  await expectSound(page);
  await page.getByRole("button", { name: /^Intensiveret indsats/ }).click();
  await page.locator(".line-head").click();
  await page.locator("summary").evaluateAll((all) => {
    for (const each of all) (each.parentElement as HTMLDetailsElement).open = true;
  });
  await expectSound(page);
  await tab(page, "Scenarier");
  await expect.poll(() => page.locator(".scenarios").count()).toBe(1);
  await expectSound(page);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);
});

test.each(["nb", "en"] as const)("in %s", async (locale) => {
  const page = await mountPane(browser, { ...small, locale, plan: examplePlan });
  await page.locator(".line-head").nth(1).click();
  await page.locator(".line-head").first().click();
  await page.locator("summary").evaluateAll((all) => {
    for (const each of all) (each.parentElement as HTMLDetailsElement).open = true;
  });
  await expectSound(page);
  await picture(page, `320-${locale}-line`);
  await page.getByRole("tab").nth(1).click();
  await expect.poll(() => page.locator(".scenarios").count()).toBe(1);
  await expectSound(page);
  await picture(page, `320-${locale}-scenarios`);
});
