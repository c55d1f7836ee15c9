import { ESLint, Linter } from "eslint";
import { expect, test } from "vitest";
import { root } from "./run.js";

/**
 * The restrictions that the repository's configuration puts on a file, tried on planted code. The
 * rules that ask for types are left out: the planted file does not exist.
 *
 * @param {string} file
 * @param {string} code
 */
async function messages(file, code) {
  /** @type {import("eslint").Linter.Config} */
  const { rules = {} } = await new ESLint({ cwd: root }).calculateConfigForFile(file);
  const restrictions = Object.entries(rules).filter(([name]) => name.startsWith("no-restricted-"));
  return new Linter()
    .verify(code, {
      rules: Object.fromEntries(restrictions),
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    })
    .map(({ message }) => message);
}

const CORE = "packages/core/src/money/planted.ts";
const CLI = "packages/cli/src/planted.ts";
const PANE = "packages/excel-addin/src/pane/compare/planted.tsx";
const OFFICE = "packages/excel-addin/src/office/planted.ts";
const MAIN = "packages/excel-addin/src/main.tsx";

test.each([
  [CORE, "Math.round(1.5);"],
  [CORE, "Math.random();"],
  [CORE, "Date.now();"],
  [CORE, "new Date();"],
  [CORE, "Date();"],
  [CORE, "parseFloat('1');"],
  [CORE, "Number.parseFloat('1');"],
  [CORE, "Number('1');"],
  [CORE, "['1'].map(Number);"],
  [CORE, "(1.5).toFixed(1);"],
  [CORE, "(1.5).toPrecision(1);"],
  [CORE, "export default 1;"],
  [CLI, "import { Decimal } from 'decimal.js';"],
  [CLI, "export default 1;"],
  [PANE, "Excel.run(() => undefined);"],
  [PANE, "Office.onReady();"],
  [PANE, "throw new OfficeExtension.Error();"],
  [PANE, "CustomFunctions.associate('PAYBACK', () => 1);"],
  ["packages/excel-addin/src/state/planted.ts", "Excel.run(() => undefined);"],
  [PANE, "parseFloat('1');"],
  [PANE, "Number('1');"],
  [PANE, "(1.5).toFixed(1);"],
  [PANE, "<p style={{ color: 'red' }}>1</p>;"],
  [PANE, "<p dangerouslySetInnerHTML={{ __html: '' }} />;"],
  [PANE, "document.body.innerHTML = '';"],
  [PANE, "export default 1;"],
  [PANE, "import { Decimal } from 'decimal.js';"],
  [OFFICE, "Number('1');"],
  [MAIN, "parseFloat('1');"],
])("%s may not hold %s", async (file, code) => {
  expect(await messages(file, code)).toHaveLength(1);
});

test.each([
  [CORE, "new Date(Date.UTC(2012, 0));"],
  [CORE, "Number.isInteger(Number.parseInt('2012', 10));"],
  [CORE, "Math.min(1, 2);"],
  [CORE, "new Decimal('0.85').toFixed();"],
  ["packages/core/src/money/planted.test.ts", "Number('1');"],
  [CLI, "Date.now();"],
  [OFFICE, "Excel.run(() => undefined);"],
  [MAIN, "Office.onReady();"],
  ["packages/excel-addin/src/commands/planted.ts", "Office.actions.associate('insert', () => 1);"],
  [
    "packages/excel-addin/src/functions/planted.ts",
    "CustomFunctions.associate('PAYBACK', () => 1);",
  ],
  [PANE, "<p class='figure'>1</p>;"],
])("%s may hold %s", async (file, code) => {
  expect(await messages(file, code)).toEqual([]);
});
