import type { Locale } from "@aarsvaerk/core";
import { defaultLocale } from "../text/index.js";
import type { Release } from "../description.js";
import { unifiedManifest } from "./unified-manifest.js";

const schema =
  "https://developer.microsoft.com/json-schemas/teams/v1.23/MicrosoftTeams.Localization.schema.json";

/** Every text of a document by its path, as the localization files write it: `extensions[0].ribbons[0]…`. */
function* texts(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* texts(
      child,
      Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`,
    );
}

/** What a language says otherwise than the manifest itself. */
export function languageStrings(
  release: Release,
  locale: Locale,
): Readonly<Record<string, string>> {
  const standing = new Map(texts(unifiedManifest(release, defaultLocale), ""));
  const other = [...texts(unifiedManifest(release, locale), "")].filter(
    ([path, text]) => standing.get(path) !== text,
  );
  return {
    $schema: schema,
    "name.short": unifiedManifest(release).name.short,
    ...Object.fromEntries(other),
  };
}
