import { readFileSync } from "node:fs";
import { exact, withInput, type Locale, type Plan } from "@aarsvaerk/core";
import { buildWorkbook, inputAddresses, verifyWorkbook } from "@aarsvaerk/workbook";
import { readXlsx } from "@aarsvaerk/workbook/xlsx";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { firstView } from "../../src/state/first-view.js";
import { launchChromium, needsChromium } from "../chromium.js";
import { openExcel, type ExcelLocale, type ExcelPage } from "./excel-page.js";
import { compared } from "./figures.js";
import { note, price } from "./note.js";
import { paneUser, type PaneUser } from "./pane-user.js";

interface Language {
  readonly locale: ExcelLocale;
  readonly role: string;
  readonly priceLabel: RegExp;
  readonly price: string;
  /** 5.000.000 and 5.100.000 kr. in thousands. */
  readonly thousands: string;
  readonly raised: string;
  readonly chart: RegExp;
}

const languages: readonly Language[] = [
  {
    locale: "da-DK",
    role: "Koordinerende medarbejdere",
    priceLabel: /^Kr\. pr\. årsværk/,
    price: "500.000",
    thousands: "5.000",
    raised: "5.100",
    chart: /^Søjlediagram/,
  },
  {
    locale: "nb-NO",
    role: "Koordinatorer",
    priceLabel: /^Kr per årsverk/,
    price: "500 000",
    thousands: "5 000",
    raised: "5 100",
    chart: /^Stolpediagram/,
  },
];

const raised = withInput(note, price, "510000");
const proposal = "'Intensiveret indsats i udsatte'";

/** Numbers are printed with spaces that do not break. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ");
const everyYear = (text: string): string[] => [text, text, text, text];

describe("the main path", needsChromium(), () => {
  let browser: Browser;
  let excel: ExcelPage;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => excel.close());

  const shownRow = (row: number): Promise<string[]> =>
    Promise.all(
      ["B", "C", "D", "E"].map(async (column) =>
        plain((await excel.cell(`${column}${String(row)}`).textContent()) ?? ""),
      ),
    );

  /** Holds all that Excel says of the sheets against the core. */
  async function expectFigures(plan: Plan): Promise<void> {
    const sheets = await excel.sheets();
    const { compared: count, deviating } = compared(
      buildWorkbook(plan, { view: firstView(plan) }),
      (sheet, row, column) => sheets[sheet]?.values[row]?.[column],
    );
    expect(deviating).toEqual([]);
    expect(count).toBeGreaterThan(100);
  }

  describe.each(languages)("$locale", (language) => {
    const locale = language.locale.slice(0, 2) as Locale;
    let user: PaneUser;

    const open = async (): Promise<void> => {
      excel = await openExcel(browser, inject("builtPane"), language.locale);
      user = paneUser(excel, locale);
    };
    const write = async (): Promise<void> => {
      await user.show("insert");
      await user.press(user.words.insert.write);
      await user.accept();
    };

    test("from nothing to a table of one's own", async () => {
      await open();
      const { words } = user;
      await user.begin(words.start.newPlan);
      const pane = await user.pane();
      await user.press(words.lines.add.staffing);
      await pane.getByLabel(words.lines.role, { exact: true }).fill(language.role);
      await pane.getByLabel(words.lines.quantity, { exact: true }).fill("10");
      await pane.getByLabel(language.priceLabel).fill(language.price);
      await expect
        .poll(async () => plain(await pane.locator(".running-result").innerText()))
        .toContain(language.thousands);
      await write();
      await excel.goTo(`'${words.start.newPlan}'!B6`);
      await expect.poll(() => shownRow(6)).toEqual(everyYear(language.thousands));
      expect(await excel.page.getByLabel(/^Formellinje/).inputValue()).toMatch(/^=/);
      expect(excel.complaints).toEqual([]);
    });

    test("the note of 2011, from the first press to a file and back", async () => {
      await open();
      const { words } = user;
      await user.begin(words.start.example);
      await write();

      // The sheets, live.
      await excel.goTo(`${proposal}!B7`);
      await expect.poll(() => shownRow(7)).toEqual(everyYear(language.thousands));
      await expectFigures(note);

      // What is typed in the grid comes into the pane.
      const cell = inputAddresses(buildWorkbook(note), note).get(price) ?? "";
      await excel.typeInto(cell, "510000");
      await user.isTold(words.messages.done.fetched({ of: 1, text: "1" }));
      await excel.goTo(`${proposal}!B7`);
      await expect.poll(() => shownRow(7)).toEqual(everyYear(language.raised));
      await expectFigures(raised);

      // The savings proposal adopted: 25 become 32, which are 17 and 15.
      const pane = await user.show("scenarios");
      const saving = pane.getByRole("checkbox", { name: "Spareforslag til Budget 2012" });
      const staffing = await user.table(words.scenarios.staffing);
      await saving.uncheck();
      await expect.poll(() => staffing.innerText()).toMatch(/Boligrådgivere\s+25\s/);
      await saving.check();
      await expect
        .poll(() => staffing.innerText())
        .toMatch(/Boligrådgivere i alt\s+32\s.*Socialcentret\s+17\s.*Herbergerne\s+15\s/s);

      // A comparison with its chart, and the way back.
      await user.show("compare");
      const before = await excel.sheets();
      await user.press(words.insert.insert);
      await user.accept();
      await excel.page.locator(".foot").getByRole("tab").last().click();
      await excel.page.getByRole("img", { name: language.chart }).waitFor();
      await user.press(words.shell.undoWriting);
      await user.isTold(words.messages.done.undone({ of: 0, text: "0" }));
      expect(await excel.sheets()).toEqual(before);

      // Saved, and opened again.
      const file = await excel.save();
      const saved = await readXlsx(readFileSync(file));
      if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
      const { reading, deviations, controls, compared: count } = verifyWorkbook(saved.value);
      expect([deviations, controls]).toEqual([[], []]);
      expect(count).toBeGreaterThan(100);
      expect(reading.ok && exact(reading.plan.rates?.[0]?.amount ?? "0")).toEqual(exact("510000"));
      await excel.reopen(file);
      await user.isTold(words.messages.done.opened({ of: 1, text: "1" }));
      expect(await (await user.pane()).getByRole("heading", { level: 1 }).innerText()).toBe(
        note.title,
      );
      await user.show("proposals");
      await (await user.pane()).getByText(language.raised).first().waitFor();
      expect(excel.complaints).toEqual([]);
    });
  });
});
