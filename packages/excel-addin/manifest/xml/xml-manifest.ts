import { description, fileAddress, pages, type Release } from "../description.js";
import { defaultLocale, furtherLocales, languageTags, manifestTexts } from "../text/index.js";
import { element, xmlDocument, type Xml } from "./element.js";
import { versionOverrides } from "./version-overrides.js";

const namespaces = {
  xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  "xsi:type": "TaskPaneApp",
};

const value = (name: string, text: string): Xml => element(name, { DefaultValue: text });

const descriptions = (): Xml =>
  element(
    "Description",
    { DefaultValue: manifestTexts[defaultLocale].description },
    ...furtherLocales.map((locale) =>
      element("Override", {
        Locale: languageTags[locale],
        Value: manifestTexts[locale].description,
      }),
    ),
  );

const requirements = (): Xml =>
  element(
    "Requirements",
    {},
    element(
      "Sets",
      { DefaultMinVersion: "1.1" },
      ...description.requirements.map(({ name, minVersion }) =>
        element("Set", { Name: name, MinVersion: minVersion }),
      ),
    ),
  );

/** The manifest that every Excel for the desktop and the web understands, LTSC among them. */
export const xmlManifest = (release: Release): string =>
  xmlDocument(
    element(
      "OfficeApp",
      namespaces,
      element("Id", {}, description.id),
      element("Version", {}, `${release.version}.0`),
      element("ProviderName", {}, description.provider),
      element("DefaultLocale", {}, languageTags[defaultLocale]),
      value("DisplayName", description.name),
      descriptions(),
      value("IconUrl", fileAddress(release, "assets/icon-32.png")),
      value("HighResolutionIconUrl", fileAddress(release, "assets/icon-64.png")),
      value("SupportUrl", fileAddress(release, pages.about)),
      element("Hosts", {}, element("Host", { Name: "Workbook" })),
      requirements(),
      element("DefaultSettings", {}, value("SourceLocation", fileAddress(release, pages.pane))),
      element("Permissions", {}, "ReadWriteDocument"),
      versionOverrides(release),
    ),
  );
