import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const TESTS = ["**/*.test.{ts,tsx}", "**/*.test-d.ts", "packages/*/test/**"];

/** Where the add-in may speak to Office; everything else of it goes through the workbook port. */
const OFFICE = "packages/excel-addin/src/{office,commands,functions,development,main}{/**,.tsx}";

const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: a name that travels can be searched for.",
};

/** Called or handed on as a function; Number.isInteger and its like are welcome. */
const NO_NUMBER = {
  selector: ":not(MemberExpression) > Identifier[name='Number']",
  message: "Number() rounds above 2^53; use bigint, or Number.parseInt for a year.",
};

/** Without an argument decimal.js writes every digit, and rounds nothing. */
const NO_TO_FIXED = {
  selector: "CallExpression[callee.property.name=/^to(Fixed|Precision)$/][arguments.length>0]",
  message: "Rounds out of sight; round by name, then format.",
};

const NO_PARSE_FLOAT = {
  name: "parseFloat",
  message: "Floats do not carry money; read a decimal.",
};

/**
 * The core holds exact arithmetic and knows no clock.
 *
 * @type {import("eslint").Linter.RulesRecord}
 */
const exactArithmetic = {
  "no-restricted-globals": ["error", NO_PARSE_FLOAT],
  "no-restricted-properties": [
    "error",
    { object: "Math", property: "round", message: "Rounds -0.5 up; round half away from zero." },
    { object: "Math", property: "random", message: "The same plan gives the same figures." },
    { object: "Date", property: "now", message: "The core has no clock; take the date as input." },
    { object: "Number", property: "parseFloat", message: "Floats do not carry money." },
  ],
  "no-restricted-syntax": [
    "error",
    NO_DEFAULT_EXPORT,
    NO_NUMBER,
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: "The core has no clock; take the date as input.",
    },
    {
      selector: "CallExpression[callee.name='Date']",
      message: "The core has no clock; take the date as input.",
    },
    NO_TO_FIXED,
  ],
};

/** @type {import("eslint").Linter.RulesRecord} */
const noArithmetic = {
  "no-restricted-imports": [
    "error",
    { name: "decimal.js", message: "Adapters hold no arithmetic: compute it in the core." },
  ],
};

/**
 * The pane shows exact figures as text, under a policy that allows no inline style and no markup.
 *
 * @type {import("eslint").Linter.RulesRecord}
 */
const pane = {
  "no-restricted-globals": ["error", NO_PARSE_FLOAT],
  "no-restricted-syntax": [
    "error",
    NO_DEFAULT_EXPORT,
    NO_NUMBER,
    NO_TO_FIXED,
    {
      selector: "JSXAttribute[name.name='style']",
      message: "The content security policy drops it; use a class.",
    },
    {
      selector:
        ":matches(JSXAttribute[name.name='dangerouslySetInnerHTML'], [property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/])",
      message: "What stands in a plan is text, never markup.",
    },
  ],
};

/** @type {import("eslint").Linter.RulesRecord} */
const noOffice = {
  "no-restricted-globals": [
    "error",
    NO_PARSE_FLOAT,
    ...["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"].map((name) => ({
      name,
      message: "Go through the workbook port.",
    })),
  ],
};

export default defineConfig(
  globalIgnores(["**/dist/", "**/build/", "**/coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "packages/*/tsconfig.json",
          "packages/*/tsconfig.test.json",
          "examples/tsconfig.test.json",
          "scripts/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A year, a count or whole øre prints the same in every locale.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Names are compared and columns measured by code point.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // A one-line callback may end in a call that gives nothing.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: TESTS,
    rules: {
      // An index that is missing fails the test anyway.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  { files: ["packages/core/src/**"], ignores: TESTS, rules: exactArithmetic },
  { files: ["packages/{cli,workbook,excel-addin}/src/**"], rules: noArithmetic },
  { files: ["packages/excel-addin/src/**"], ignores: TESTS, rules: pane },
  { files: ["packages/excel-addin/src/**"], ignores: [...TESTS, OFFICE], rules: noOffice },
  {
    files: ["**/*.config.{js,ts}"],
    // The tools that read them ask for a default export.
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["**/*.{js,cjs}"],
    // scripts/tsconfig.json checks their types, and with them that every name exists.
    rules: { "no-undef": "off" },
  },
);
