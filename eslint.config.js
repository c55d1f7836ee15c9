import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const TESTS = ["**/*.test.ts", "**/*.test-d.ts", "packages/*/test/**"];

const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: a name that travels can be searched for.",
};

/**
 * The core holds exact arithmetic and knows no clock.
 *
 * @type {import("eslint").Linter.RulesRecord}
 */
const exactArithmetic = {
  "no-restricted-globals": [
    "error",
    { name: "parseFloat", message: "Floats do not carry money; read a decimal." },
  ],
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
    {
      // Called or handed on as a function; Number.isInteger and its like are welcome.
      selector: ":not(MemberExpression) > Identifier[name='Number']",
      message: "Number() rounds above 2^53; use bigint, or Number.parseInt for a year.",
    },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: "The core has no clock; take the date as input.",
    },
    {
      selector: "CallExpression[callee.name='Date']",
      message: "The core has no clock; take the date as input.",
    },
    {
      // Without an argument decimal.js writes every digit, and rounds nothing.
      selector: "CallExpression[callee.property.name=/^to(Fixed|Precision)$/][arguments.length>0]",
      message: "Rounds out of sight; round by name, then format.",
    },
  ],
};

/** @type {import("eslint").Linter.RulesRecord} */
const noArithmetic = {
  "no-restricted-imports": [
    "error",
    { name: "decimal.js", message: "Adapters hold no arithmetic: compute it in the core." },
  ],
};

export default defineConfig(
  globalIgnores(["**/dist/", "**/coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
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
