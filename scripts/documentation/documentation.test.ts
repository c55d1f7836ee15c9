import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPackages } from "../packages.js";
import { root } from "../run.js";
import { documentationGaps } from "./documentation-gaps.js";
import { documentedExports } from "./documented-exports.js";
import { entries, type Entry } from "./entries.js";
import { codeBlock } from "./example-code.js";
import { packageProgram } from "./programs.js";
import { runExample } from "./run-example.js";

type Module = Readonly<Record<string, unknown>>;

const sourceOf = ({ folder, file }: Entry) => `${root}/packages/${folder}/src/${file}`;

const modules = new Map<string, Module>();
for (const entry of entries)
  modules.set(entry.name, (await import(/* @vite-ignore */ sourceOf(entry))) as Module);

/** An example can use what its own entry exports, and what the entries before it do. */
const scope: Module = Object.assign({}, ...[...modules.values()].reverse()) as Module;

const folders = [...new Set(entries.map(({ folder }) => folder))];
const programs = new Map(
  folders.map((folder) => [
    folder,
    packageProgram(folder, entries.filter((entry) => entry.folder === folder).map(sourceOf)),
  ]),
);

test("every entry of a published package is looked at", () => {
  const known = ["@aarsvaerk/core/calculation", ...entries.map(({ name }) => name)];
  const published = readPackages(root)
    .filter(({ manifest }) => manifest.private !== true)
    .flatMap(({ folder }) => {
      const { name, exports = {} } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as {
        name: string;
        exports?: Record<string, unknown>;
      };
      return Object.keys(exports)
        .filter((below) => !below.endsWith(".json"))
        .map((below) => name + below.slice(1));
    });
  expect(published.sort()).toEqual(known.sort());
});

describe.each(entries)("$name", (entry) => {
  const module = modules.get(entry.name)!;
  const everyExport = documentedExports(programs.get(entry.folder)!, sourceOf(entry));

  test("every value it really exports is among the documented names", () => {
    const values = everyExport.filter((one) => one.isValue && !one.name.includes("."));
    expect(values.length).toBeGreaterThan(0);
    expect(Object.keys(module)).toEqual(expect.arrayContaining(values.map((one) => one.name)));
    expect(everyExport.map((one) => one.name.replace(/\..*/, ""))).toEqual(
      expect.arrayContaining(Object.keys(module)),
    );
  });

  for (const one of everyExport)
    describe(one.name, () => {
      test("is documented", () => {
        expect(documentationGaps(one)).toEqual([]);
      });

      const codes = one.examples.flatMap((example) => codeBlock(example) ?? []);
      test.each(codes)("example", async (code) => {
        await runExample(code, scope);
      });
    });
});
