import { locales } from "@aarsvaerk/core";
import { functionsMetadata } from "../src/functions/functions-metadata.js";
import type { Release } from "./description.js";
import { languageStrings } from "./json/language-strings.js";
import { languageFile, unifiedManifest } from "./json/unified-manifest.js";
import { furtherLocales } from "./text/index.js";
import { xmlManifest } from "./xml/xml-manifest.js";

export { contentSecurityPolicy } from "./content-security-policy.js";
export { releaseAt } from "./description.js";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What Office is told of a release of the add-in: file names and their texts. */
export const manifestFiles = (release: Release): Readonly<Record<string, string>> => ({
  "manifest.xml": xmlManifest(release),
  "manifest.json": json(unifiedManifest(release)),
  ...Object.fromEntries(
    furtherLocales.map((locale) => [languageFile(locale), json(languageStrings(release, locale))]),
  ),
  ...Object.fromEntries(
    locales.map((locale) => [`functions-${locale}.json`, json(functionsMetadata(locale))]),
  ),
});
