import { expect, test } from "vitest";
import {
  buildWorkbook,
  linkedBlock,
  sheetNames,
  type Sheet,
  type Workbook,
} from "../../src/index.js";
import { writeXlsx } from "../../src/xlsx/index.js";
import { leadingPlans } from "../example-plans.js";
import { libreOffice, needs } from "../outside-program.js";
import { compareFigures } from "../recalculation/compare-figures.js";
import { recalculateWithLibreOffice } from "../recalculation/recalculate.js";
import { poisonCachedValues } from "../recalculation/tamper.js";

const sheetOf = (name: string, block: ReturnType<typeof linkedBlock>): Sheet => ({
  name,
  rows: block.rows,
  widths: block.widths,
  print: { columns: block.widths.length },
  tables: [],
  validations: [],
  charts: block.chart ? [block.chart] : [],
});

const withBlocks = new Map(
  leadingPlans.map(([file, plan]): [string, Workbook] => {
    const workbook = buildWorkbook(plan);
    const { proposals, comparison } = sheetNames(plan);
    const options = { unit: "mio", total: true, thereafter: true } as const;
    const blocks = [...proposals.values(), comparison].map((sheet, at) =>
      sheetOf(`Blok ${at}`, linkedBlock(workbook, sheet, options)),
    );
    return [
      file.replace(/\.json$/, "").replaceAll("/", "-"),
      { ...workbook, sheets: [...workbook.sheets, ...blocks] },
    ];
  }),
);

const computed = async (workbooks: ReadonlyMap<string, Workbook>) => {
  const files = new Map<string, Uint8Array>();
  for (const [name, workbook] of workbooks)
    files.set(name, poisonCachedValues(await writeXlsx(workbook)));
  return recalculateWithLibreOffice(files);
};

const onlyBlocks = ({ sheets }: Workbook) => ({
  sheets: sheets.filter(({ name }) => name.startsWith("Blok ")),
});

test(
  "LibreOffice computes every linked table as its sheet, cached values poisoned",
  needs(libreOffice),
  async () => {
    const values = await computed(withBlocks);
    for (const [name, workbook] of withBlocks) {
      const { wrong, compared } = compareFigures(onlyBlocks(workbook), values.get(name)!);
      expect(wrong.slice(0, 10), name).toEqual([]);
      expect(compared).toBeGreaterThan(10);
    }
  },
);

test(
  "a row that the sheet has got since is told of, in the table itself",
  needs(libreOffice),
  async () => {
    const [name, workbook] = [...withBlocks].find(([each]) => each === "koebenhavn-2011-plan")!;
    const wish = workbook.sheets.find(({ name: sheet }) => sheet.startsWith("Intensiveret"))!;
    const longer = (sheet: Sheet): Sheet => ({ ...sheet, rows: [...sheet.rows, sheet.rows[5]!] });
    const sheets = workbook.sheets.map((sheet) => (sheet === wish ? longer(sheet) : sheet));
    const values = await computed(new Map([[name, { ...workbook, sheets }]]));
    const { wrong } = compareFigures(onlyBlocks(workbook), values.get(name)!);
    expect(wrong).toHaveLength(1);
    expect(JSON.stringify(wrong[0])).toContain("OBS: Arket Intensiveret indsats");
  },
);
