import type { Locale } from "@aarsvaerk/core";
import { functionNamespace } from "../../src/functions/function-table.js";
import { description, fileAddress, pages, type Release } from "../description.js";
import { ribbonIcons } from "../icons.js";
import { defaultLocale, furtherLocales, languageTags, manifestTexts } from "../text/index.js";
import { element, type Xml } from "./element.js";

/** Ids of what the rest of the manifest refers to; at most 32 characters. */
export const resource = {
  pane: "Pane.Url",
  script: "Script.Url",
  functions: "Functions.Url",
  about: "About.Url",
  namespace: "Functions.Namespace",
  group: "Group.Label",
  getStartedTitle: "GetStarted.Title",
  getStarted: "GetStarted.Description",
  label: (command: string) => `${command}.Label`,
  tipTitle: (command: string) => `${command}.TipTitle`,
  tip: (command: string) => `${command}.Tip`,
  icon: (drawing: string, pixels: number) => `${drawing}.${pixels}`,
} as const;

type Value = string | ((locale: Locale) => string);

/** A resource, with another value for each language that has one. */
function entry(kind: string, id: string, value: Value): Xml {
  const of = (locale: Locale): string => (typeof value === "string" ? value : value(locale));
  const overrides = furtherLocales
    .filter((locale) => of(locale) !== of(defaultLocale))
    .map((locale) => element("bt:Override", { Locale: languageTags[locale], Value: of(locale) }));
  return element(kind, { id, DefaultValue: of(defaultLocale) }, ...overrides);
}

export function resources(release: Release): Xml {
  const url = (id: string, value: Value): Xml => entry("bt:Url", id, value);
  const string = (id: string, value: Value): Xml => entry("bt:String", id, value);
  const at = (file: string): string => fileAddress(release, file);
  const { commands } = description;
  return element(
    "Resources",
    {},
    element(
      "bt:Images",
      {},
      ...commands.flatMap(({ drawing }) =>
        ribbonIcons(drawing).map(({ pixels, file }) =>
          entry("bt:Image", resource.icon(drawing, pixels), at(`assets/${file}`)),
        ),
      ),
    ),
    element(
      "bt:Urls",
      {},
      url(resource.pane, at(pages.pane)),
      url(resource.script, at(pages.script)),
      url(resource.functions, (locale) => at(`functions-${locale}.json`)),
      url(resource.about, at(pages.about)),
    ),
    element(
      "bt:ShortStrings",
      {},
      string(resource.namespace, functionNamespace),
      string(resource.group, (locale) => manifestTexts[locale].group),
      string(resource.getStartedTitle, (locale) => manifestTexts[locale].getStarted.title),
      ...commands.flatMap(({ name }) => [
        string(resource.label(name), (locale) => manifestTexts[locale].commands[name].label),
        string(resource.tipTitle(name), (locale) => manifestTexts[locale].commands[name].tip.title),
      ]),
    ),
    element(
      "bt:LongStrings",
      {},
      string(resource.getStarted, (locale) => manifestTexts[locale].getStarted.description),
      ...commands.map(({ name }) =>
        string(
          resource.tip(name),
          (locale) => manifestTexts[locale].commands[name].tip.description,
        ),
      ),
    ),
  );
}
