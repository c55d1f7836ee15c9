import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type * as officeManifest from "office-addin-manifest";
import { description, releaseAt } from "../../manifest/description.js";
import { manifestFiles } from "../../manifest/index.js";
import { languageStrings } from "../../manifest/json/language-strings.js";
import { unifiedManifest } from "../../manifest/json/unified-manifest.js";
import { commandNames } from "../../src/commands/command-names.js";
import { functionTable } from "../../src/functions/function-table.js";
import { iconSize } from "./icon-size.js";

const release = releaseAt("https://office.example.dk/aarsvaerk/", "1.4.0");
const manifest = unifiedManifest(release);
const [extension] = manifest.extensions;
const [runtime] = extension!.runtimes;

let folder: string;
let validateManifest: typeof officeManifest.validateManifest;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "aarsvaerk-"));
  // CommonJS that an import cannot name.
  ({ validateManifest } = createRequire(import.meta.url)(
    "office-addin-manifest",
  ) as typeof officeManifest);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function complaints(json: unknown): Promise<readonly string[]> {
  const file = join(folder, "manifest.json");
  writeFileSync(file, JSON.stringify(json));
  const { isValid, report } = await validateManifest(file);
  const found = report?.errors?.map(({ content }) => content ?? "") ?? [];
  return isValid ? found : [...found, "not valid"];
}

test("Microsoft's validator finds nothing", async () => {
  expect(await complaints(manifest)).toEqual([]);
});

test.each([
  ["a long summary", { ...manifest, description: { short: "x".repeat(81), full: "x" } }],
  ["a colour that is none", { ...manifest, accentColor: "teal" }],
])("and it would find %s", async (_, wrong) => {
  expect((await complaints(wrong)).length).toBeGreaterThan(0);
});

test("it says what the code knows", () => {
  const actions = runtime!.actions;
  expect(actions.filter(({ type }) => type === "executeFunction").map(({ id }) => id)).toEqual(
    commandNames,
  );
  expect(runtime!.customFunctions.functions.map(({ id }) => id)).toEqual(
    functionTable.map(({ id }) => id),
  );
  expect(runtime!.lifetime).toBe("long");
  const controls = extension!.ribbons[0]!.tabs[0]!.groups[0]!.controls;
  expect(controls.map(({ actionId }) => actionId)).toEqual(actions.map(({ id }) => id));
});

test("its icons are there, in the sizes it says", () => {
  const group = extension!.ribbons[0]!.tabs[0]!.groups[0]!;
  const icons = [...group.icons, ...group.controls.flatMap((control) => control.icons)];
  expect(icons).toHaveLength(12);
  for (const { size, url } of icons) expect(iconSize(basename(url))).toEqual([size, size]);
  expect(iconSize(basename(manifest.icons.color))).toEqual([192, 192]);
  expect(iconSize(basename(manifest.icons.outline))).toEqual([32, 32]);
});

test("both manifests are of one add-in, at one address", () => {
  const files = manifestFiles(release);
  expect(files["manifest.xml"]).toContain(`<Id>${manifest.id}</Id>`);
  const origins = new Set(
    Object.values(files).flatMap((text) =>
      [...text.matchAll(/https:\/\/[^/"]+/g)].map(([origin]) => origin),
    ),
  );
  origins.delete("https://developer.microsoft.com");
  expect([...origins]).toEqual(["https://office.example.dk"]);
});

test("the files that it names are written beside it", () => {
  const files = Object.keys(manifestFiles(release));
  for (const { file } of manifest.localizationInfo.additionalLanguages)
    expect(files).toContain(file);
  expect(files).toEqual(
    expect.arrayContaining(["functions-da.json", "functions-nb.json", "functions-en.json"]),
  );
});

/** What Microsoft's schema of the localization files allows. */
const schema = createRequire(createRequire(import.meta.url).resolve("office-addin-manifest"))(
  "@microsoft/app-manifest/build/json-schemas/teams/v1.23/MicrosoftTeams.Localization.schema.json",
) as {
  readonly properties: Readonly<Record<string, { readonly maxLength?: number }>>;
  readonly patternProperties: Readonly<Record<string, { readonly maxLength?: number }>>;
};

function localizationFailures(strings: Readonly<Record<string, string>>): string[] {
  const patterns = Object.entries(schema.patternProperties);
  return Object.entries(strings).flatMap(([path, text]) => {
    const rule =
      schema.properties[path] ?? patterns.find(([pattern]) => new RegExp(pattern).test(path))?.[1];
    if (!rule) return [`${path} cannot be translated`];
    return text.length > (rule.maxLength ?? Infinity) ? [`${path} is too long`] : [];
  });
}

test.each(["nb", "en"] as const)("only what may be translated is, in %s", (locale) => {
  const strings = languageStrings(release, locale);
  expect(localizationFailures(strings)).toEqual([]);
  expect(strings["extensions[0].runtimes[0].customFunctions.functions[2].name"]).toBe(
    { nb: "TILBAKEBETALING", en: "PAYBACK" }[locale],
  );
  expect(localizationFailures({ "extensions[0].runtimes[0].id": "x" })).toHaveLength(1);
  expect(localizationFailures({ "name.short": "x".repeat(31) })).toHaveLength(1);
});

test("commands have a button each", () => {
  expect(description.commands.map(({ action }) => action)).toEqual(["openPane", ...commandNames]);
});
