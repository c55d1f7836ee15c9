import type { Browser, BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import { besideExcel, type Build } from "../production/beside-excel.js";

/** Values and formulas of the sheets, as Excel itself tells them. */
type SheetsInExcel = Readonly<
  Record<
    string,
    { readonly values: readonly unknown[][]; readonly formulas: readonly unknown[][] } | undefined
  >
>;

/** Excel with the add-in as somebody has them before them. */
export interface ExcelPage {
  readonly page: Page;
  /** The pane of the workbook that is open now. */
  readonly pane: () => Promise<Frame>;
  /** Selects a cell through the name box: `Bemanding!D6`. */
  readonly goTo: (address: string) => Promise<void>;
  readonly typeInto: (address: string, text: string) => Promise<void>;
  /** A cell of the sheet that is shown: `B4`. */
  readonly cell: (address: string) => Locator;
  readonly sheetTabs: () => Promise<string[]>;
  readonly sheets: () => Promise<SheetsInExcel>;
  /** @returns where the file is */
  readonly save: () => Promise<string>;
  readonly reopen: (file: string) => Promise<void>;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const words = {
  "da-DK": { download: "Hent .xlsx", nameBox: "Navnefelt" },
  "nb-NO": { download: "Last ned .xlsx", nameBox: "Navneboks" },
} as const;

export type ExcelLocale = keyof typeof words;

/** `B4`; only the first 26 columns. */
function selectorOf(address: string): string {
  const column = address.charCodeAt(0) - "A".charCodeAt(0);
  return `.cell[data-row="${String(Number(address.slice(1)) - 1)}"][data-column="${String(column)}"]`;
}

const readSheets = (): Promise<SheetsInExcel> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map(({ name }) => {
      const range = worksheets.getItem(name).getRange("A1:Z200");
      return { name, range: range.load("values,formulas") };
    });
    await context.sync();
    return Object.fromEntries(
      ranges.map(({ name, range: { values, formulas } }) => [name, { values, formulas }]),
    );
  });

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the pane was not shown");
  await frame.waitForSelector("h1");
  return frame;
}

export async function openExcel(
  browser: Browser,
  build: Build,
  locale: ExcelLocale,
  look: Omit<BrowserContextOptions, "locale"> = {},
): Promise<ExcelPage> {
  const opened = await besideExcel(browser, build, { locale, ...look });
  const { page } = opened;
  const { download, nameBox } = words[locale];
  const goTo = async (address: string): Promise<void> => {
    const field = page.getByLabel(nameBox);
    await field.fill(address);
    await field.press("Enter");
  };
  return {
    page,
    pane: () => paneOf(page),
    goTo,
    async typeInto(address, text) {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    cell: (address) => page.locator(selectorOf(address)),
    sheetTabs: () => page.locator(".foot").getByRole("tab").allInnerTexts(),
    sheets: async () => (await paneOf(page)).evaluate(readSheets),
    async save() {
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: download }).click();
      return (await downloading).path();
    },
    async reopen(file) {
      const before = await page.waitForSelector("iframe");
      await page.setInputFiles("#file", file);
      await page.waitForFunction((frame) => !frame.isConnected, before);
    },
    requests: opened.requests,
    complaints: opened.complaints,
    close: opened.close,
  };
}
