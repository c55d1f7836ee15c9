import type { Locale } from "@aarsvaerk/core";
import { functionNamespace } from "../../src/functions/function-table.js";
import { functionsMetadata } from "../../src/functions/functions-metadata.js";
import { description, fileAddress, pages, type Release } from "../description.js";
import { ribbonIcons, type Icon } from "../icons.js";
import { defaultLocale, furtherLocales, languageTags, manifestTexts } from "../text/index.js";

const schema =
  "https://developer.microsoft.com/json-schemas/teams/v1.23/MicrosoftTeams.schema.json";

/** A group and a button take three icons here; Office picks among them. */
const iconSizes = [16, 32, 80];

const capabilities = { capabilities: description.requirements };

/** The name of a language's file beside the manifest. */
export const languageFile = (locale: Locale): string => `manifest.${languageTags[locale]}.json`;

const ribbonIconsOf = (release: Release, drawing: Icon["drawing"]) =>
  ribbonIcons(drawing)
    .filter(({ pixels }) => iconSizes.includes(pixels))
    .map(({ pixels, file }) => ({ size: pixels, url: fileAddress(release, `assets/${file}`) }));

function runtime(release: Release, locale: Locale) {
  const texts = manifestTexts[locale];
  return {
    id: "SharedRuntime",
    type: "general",
    code: { page: fileAddress(release, pages.pane) },
    lifetime: "long",
    actions: description.commands.map(({ name, action }) => ({
      id: action,
      type: action === "openPane" ? "openPage" : "executeFunction",
      displayName: texts.commands[name].label,
      ...(action === "openPane" ? { view: "pane" } : {}),
    })),
    customFunctions: {
      namespace: { id: functionNamespace, name: functionNamespace },
      ...functionsMetadata(locale),
    },
  };
}

function ribbon(release: Release, locale: Locale) {
  const texts = manifestTexts[locale];
  return {
    tabs: [
      {
        builtInTabId: description.tab,
        groups: [
          {
            id: description.group,
            label: texts.group,
            icons: ribbonIconsOf(release, "icon"),
            controls: description.commands.map(({ name, drawing, action }) => ({
              id: `Aarsvaerk.${name}`,
              type: "button",
              label: texts.commands[name].label,
              icons: ribbonIconsOf(release, drawing),
              supertip: texts.commands[name].tip,
              actionId: action,
            })),
          },
        ],
      },
    ],
  };
}

/** The manifest of Microsoft 365 apps, with its words in one language. */
export function unifiedManifest(release: Release, locale: Locale = defaultLocale) {
  const about = fileAddress(release, pages.about);
  const texts = manifestTexts[locale];
  return {
    $schema: schema,
    manifestVersion: "1.23",
    id: description.id,
    version: release.version,
    name: { short: description.name, full: description.name },
    description: { short: texts.summary, full: texts.description },
    developer: {
      name: description.provider,
      websiteUrl: about,
      privacyUrl: about,
      termsOfUseUrl: about,
    },
    icons: { color: "assets/color.png", outline: "assets/outline.png" },
    accentColor: description.accentColor,
    localizationInfo: {
      defaultLanguageTag: languageTags[defaultLocale].toLowerCase(),
      additionalLanguages: furtherLocales.map((further) => ({
        languageTag: languageTags[further].toLowerCase(),
        file: languageFile(further),
      })),
    },
    validDomains: [new URL(release.address).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: { scopes: ["workbook"], ...capabilities },
        runtimes: [runtime(release, locale)],
        ribbons: [ribbon(release, locale)],
        getStartedMessages: [{ ...texts.getStarted, learnMoreUrl: about }],
      },
    ],
  };
}
