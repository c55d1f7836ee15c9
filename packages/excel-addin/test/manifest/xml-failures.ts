import { everything, named, parseXml, type Element } from "./parse-xml.js";

/**
 * The order that the schemas demand, by parent. Follows
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  "Host Workbook": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const longest: Readonly<Record<string, number>> = {
  "bt:String in bt:ShortStrings": 125,
  "bt:String in bt:LongStrings": 250,
  "Description in OfficeApp": 250,
  "DisplayName in OfficeApp": 125,
};

const neededIcons = ["16", "32", "80"];

/** Of what a manifest refers to: the icons as they are, and the commands that the code knows. */
export interface Surroundings {
  /** Width and height of an icon's file by its address; nothing where there is no such file. */
  readonly iconSize: (address: string) => readonly [number, number] | undefined;
  readonly commands: readonly string[];
}

/** What Office would refuse in a manifest, or show wrongly. */
export function xmlFailures(xml: string, surroundings: Surroundings): string[] {
  const root = parseXml(xml);
  return [
    ...everything(root).flatMap(orderFailures),
    ...referenceFailures(root),
    ...addressFailures(root),
    ...iconFailures(root, surroundings),
    ...textFailures(root),
    ...identityFailures(root),
    ...commandFailures(root, surroundings),
  ];
}

function orderFailures(parent: Element): string[] {
  const kind = parent.attributes["xsi:type"];
  const wanted = order[`${parent.name} ${kind ?? ""}`] ?? order[parent.name];
  if (!wanted) return [];
  const places = parent.children.map(({ name }) => wanted.indexOf(name));
  const unknown = parent.children.filter(({ name }) => !wanted.includes(name));
  const isInOrder = places.every((place, at) => at === 0 || places[at - 1]! <= place);
  return [
    ...unknown.map(({ name }) => `<${name}> does not belong in <${parent.name}>`),
    ...(isInOrder ? [] : [`<${parent.name}> holds its elements in another order`]),
  ];
}

const resourcesOf = (root: Element): Element[] =>
  named(root, "Resources").flatMap(({ children }) => children.flatMap((list) => list.children));

function referenceFailures(root: Element): string[] {
  const ids = resourcesOf(root).map(({ attributes }) => attributes["id"] ?? "");
  const used = everything(root).flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `there is no resource ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nothing refers to resource ${id}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two resources ${id}`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource ${id} has a long id`),
  ];
}

const valuesOf = (element: Element): string[] =>
  [
    element.attributes["DefaultValue"],
    element.attributes["Value"],
    ...element.children.flatMap(valuesOf),
  ].filter((value) => value !== undefined);

function addressFailures(root: Element): string[] {
  const addresses = everything(root)
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value) => value !== undefined && /^\w+:\/\//.test(value))
    .map((value) => new URL(value!));
  const origins = new Set(addresses.map(({ origin }) => origin));
  return [
    ...addresses
      .filter(({ protocol }) => protocol !== "https:")
      .map(({ href }) => `${href} is not https`),
    ...(origins.size === 1 ? [] : [`${origins.size} origins: ${[...origins].sort().join(", ")}`]),
  ];
}

function iconFailures(root: Element, { iconSize }: Surroundings): string[] {
  const addressOf = (resid: string | undefined): string =>
    resourcesOf(root).find(({ attributes }) => attributes["id"] === resid)?.attributes[
      "DefaultValue"
    ] ?? "";
  const images = named(root, "Icon").flatMap(({ children }) =>
    children.map(({ attributes }) => [addressOf(attributes["resid"]), attributes["size"]] as const),
  );
  const listed = [
    [named(root, "IconUrl")[0]?.attributes["DefaultValue"] ?? "", "32"],
    [named(root, "HighResolutionIconUrl")[0]?.attributes["DefaultValue"] ?? "", "64"],
  ] as const;
  return [
    ...[...images, ...listed].flatMap(([address, size]) => {
      const [width, height] = iconSize(address) ?? [];
      if (width === undefined) return [`there is no icon ${address}`];
      return String(width) === size && height === width
        ? []
        : [`${address} is ${width} × ${String(height)} pixels, not ${String(size)}`];
    }),
    ...named(root, "Icon").flatMap(({ children }) =>
      neededIcons
        .filter((size) => !children.some(({ attributes }) => attributes["size"] === size))
        .map((size) => `an icon of ${size} pixels is missing`),
    ),
  ];
}

function textFailures(root: Element): string[] {
  return everything(root).flatMap((parent) =>
    parent.children.flatMap((element) => {
      const most = longest[`${element.name} in ${parent.name}`];
      return most === undefined
        ? []
        : valuesOf(element)
            .filter((text) => text.length > most || text.trim() === "")
            .map((text) => `${element.name}: ${text.length} characters, of at most ${most}`);
    }),
  );
}

function identityFailures(root: Element): string[] {
  const textOf = (name: string): string =>
    root.children.find((element) => element.name === name)?.text ?? "";
  const locales = named(root, "Override").concat(named(root, "bt:Override"));
  return [
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(textOf("Id"))
      ? []
      : ["Id is not a GUID"],
    /^[1-9]\d*(\.\d+){3}$/.test(textOf("Version")) ? [] : ["Version is not four numbers"],
    /^[a-z]{2}-[A-Z]{2}$/.test(textOf("DefaultLocale")) ? [] : ["DefaultLocale is no language"],
    locales.every(({ attributes }) => /^[a-z]{2}-[A-Z]{2}$/.test(attributes["Locale"] ?? ""))
      ? []
      : ["an Override without a language"],
  ].flat();
}

function commandFailures(root: Element, { commands }: Surroundings): string[] {
  const ids = [...named(root, "Control"), ...named(root, "Group")].map(
    ({ attributes }) => attributes["id"] ?? "",
  );
  const runtime = named(root, "Runtime")[0]?.attributes["resid"];
  const pages = [...named(root, "FunctionFile"), ...named(root, "Page").flatMap((p) => p.children)];
  return [
    ...named(root, "FunctionName")
      .filter(({ text }) => !commands.includes(text))
      .map(({ text }) => `nobody associated ${text}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two controls ${id}`),
    ...(pages.every(({ attributes }) => attributes["resid"] === runtime)
      ? []
      : ["not everything runs in the shared runtime"]),
  ];
}
