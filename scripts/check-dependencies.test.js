import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkDependencies } from "./check-dependencies.js";

/** A small house that keeps the rule; each test plants something in it. */
const HOUSE = {
  "packages/core/package.json": manifest("core"),
  "packages/core/dist/index.js": "export const one = 1;",
  "packages/core/src/index.ts": `export { one } from "./one.js";`,
  "packages/core/src/one.ts": "export const one = 1;",
  "packages/core/src/one.test.ts": `import "node:fs"; import { one } from "./one.js";`,
  "packages/cli/package.json": manifest("cli", ["core"]),
  "packages/cli/dist/main.js": "export const main = 1;",
  "packages/cli/src/main.ts": `import { one } from "@aarsvaerk/core"; export const main = one;`,
};

/** @type {string} */
let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "aarsvaerk-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test("a house that keeps the rule passes", async () => {
  plant(HOUSE);
  const { failures, modules } = await checkDependencies(root);
  expect(failures).toEqual([]);
  expect(modules).toBeGreaterThanOrEqual(4);
});

describe("nothing to look at is a failure", () => {
  test("no packages", async () => {
    expect((await checkDependencies(root)).failures).toEqual(["no package found under packages/"]);
  });

  test("a package without source", async () => {
    plant({ ...HOUSE, "packages/workbook/package.json": manifest("workbook") });
    const { failures } = await checkDependencies(root);
    expect(failures).toEqual(["packages/workbook/src holds no module to look at"]);
  });

  test("a declared package that is never reached", async () => {
    plant({ ...HOUSE, "packages/cli/src/main.ts": "export const main = 1;" });
    const { failures } = await checkDependencies(root);
    expect(failures).toEqual(["packages/cli was not seen to import @aarsvaerk/core"]);
  });
});

describe("a planted import breaks", () => {
  test.each([
    ["core-is-pure", "packages/core/src/planted.ts", `import "node:fs";`],
    ["core-is-pure", "packages/core/src/planted.ts", `import type { Stats } from "fs";`],
    ["core-is-pure", "packages/core/src/planted.ts", `import "@aarsvaerk/cli";`],
    ["core-is-pure", "packages/core/src/planted.ts", `export * from "../../cli/src/main.js";`],
    ["core-tests-stay-home", "packages/core/src/planted.test.ts", `import "@aarsvaerk/cli";`],
    ["no-cycles", "packages/core/src/one.ts", `import "./index.js"; export const one = 1;`],
    ["no-unresolved", "packages/core/src/planted.ts", `import "./nowhere.js";`],
    ["no-test-in-the-product", "packages/core/src/planted.ts", `import "./one.test.js";`],
    ["by-name-not-by-path", "packages/cli/src/planted.ts", `import "../../core/src/one.js";`],
    ["only-core-computes", "packages/cli/src/planted.ts", `import "decimal.js";`],
    ["workbook-knows-only-core", "packages/workbook/src/planted.ts", `import "@aarsvaerk/cli";`],
    [
      "excel-addin-knows-only-core-and-workbook",
      "packages/excel-addin/src/planted.ts",
      `import "@aarsvaerk/cli";`,
    ],
    [
      "cli-knows-only-core-and-workbook",
      "packages/cli/src/planted.ts",
      `import "@aarsvaerk/excel-addin";`,
    ],
    [
      "simulator-stands-apart",
      "packages/excel-simulator/src/planted.ts",
      `import "@aarsvaerk/core";`,
    ],
    [
      "simulator-preview-knows-only-workbook",
      "packages/excel-simulator/src/preview/planted.ts",
      `import "@aarsvaerk/core";`,
    ],
    [
      "pane-reads-no-files",
      "packages/excel-addin/src/planted.ts",
      `import "@aarsvaerk/workbook/xlsx";`,
    ],
    [
      "pane-goes-through-the-port",
      "packages/excel-addin/src/pane/planted.tsx",
      `import "../office/run.js"; export const planted = <p>1</p>;`,
    ],
    [
      "nobody-imports-the-simulator",
      "packages/excel-addin/src/planted.ts",
      `import "@aarsvaerk/excel-simulator";`,
    ],
  ])("%s: %s with %s", async (rule, file, code) => {
    plant({
      ...HOUSE,
      ...other("workbook"),
      ...other("excel-addin"),
      ...other("excel-simulator"),
      "packages/cli/node_modules/decimal.js/index.js": "",
      "packages/workbook/dist/xlsx/index.js": "",
      "packages/excel-addin/src/office/run.ts": "export const run = 1;",
      [file]: code,
    });
    const { failures } = await checkDependencies(root);
    expect(failures).toContainEqual(expect.stringMatching(`^${rule}: `));
  });
});

/** @param {string} name @param {string[]} [uses] */
function manifest(name, uses = []) {
  return JSON.stringify({
    name: `@aarsvaerk/${name}`,
    type: "module",
    exports: {
      ".": `./dist/${name === "cli" ? "main" : "index"}.js`,
      "./xlsx": "./dist/xlsx/index.js",
    },
    dependencies: Object.fromEntries(uses.map((used) => [`@aarsvaerk/${used}`, "workspace:*"])),
  });
}

/** @param {string} name a package that holds next to nothing */
function other(name) {
  return {
    [`packages/${name}/package.json`]: manifest(name),
    [`packages/${name}/dist/index.js`]: "",
    [`packages/${name}/src/index.ts`]: "export const nothing = 0;",
  };
}

/** @param {Record<string, string>} files written below `root`, the packages linked as installed */
function plant(files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const scope = join(root, "node_modules/@aarsvaerk");
  mkdirSync(scope, { recursive: true });
  for (const name of ["core", "cli", "workbook", "excel-addin", "excel-simulator"])
    symlinkSync(join(root, "packages", name), join(scope, name));
}
