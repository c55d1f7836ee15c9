import { basename } from "node:path";
import { expect, test } from "vitest";
import { releaseAt } from "../../manifest/description.js";
import { xmlManifest } from "../../manifest/xml/xml-manifest.js";
import { commandNames } from "../../src/commands/command-names.js";
import { iconSize } from "./icon-size.js";
import { xmlFailures } from "./xml-failures.js";

const xml = xmlManifest(releaseAt("https://office.example.dk/aarsvaerk", "1.4.0"));
const failures = (text: string): string[] =>
  xmlFailures(text, {
    iconSize: (address) => iconSize(basename(address)),
    commands: commandNames,
  });

test("nothing that Office would refuse", () => {
  expect(failures(xml)).toEqual([]);
});

test("it says the version, the floor and the shared runtime", () => {
  expect(xml).toContain("<Version>1.4.0.0</Version>");
  expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.11" />');
  expect(xml).toContain('<Set Name="SharedRuntime" MinVersion="1.1" />');
  expect(xml).toContain('<Runtime resid="Pane.Url" lifetime="long" />');
  expect(xml).toContain('DefaultValue="https://office.example.dk/aarsvaerk/taskpane.html"');
});

test("functions have their names in each language", () => {
  expect(xml).toContain(
    'id="Functions.Url" DefaultValue="https://office.example.dk/aarsvaerk/functions-da.json"',
  );
  expect(xml).toContain(
    'Locale="nb-NO" Value="https://office.example.dk/aarsvaerk/functions-nb.json"',
  );
});

const text = (length: number): string => "x".repeat(length);

test("an element too early is seen", () => {
  const permissions = "<Permissions>ReadWriteDocument</Permissions>";
  const early = xml.replace(permissions, "").replace("<Hosts>", `${permissions}<Hosts>`);
  expect(failures(early)).toEqual(["<OfficeApp> holds its elements in another order"]);
});

const planted: readonly [string, string | RegExp, string, string][] = [
  [
    "an unknown element",
    "<GetStarted>",
    "<GetStarted><Video />",
    "<Video> does not belong in <GetStarted>",
  ],
  [
    "a reference that leads nowhere",
    'resid="Group.Label"',
    'resid="Gruppe.Label"',
    "there is no resource Gruppe.Label",
  ],
  [
    "a resource that nobody wants",
    "<bt:LongStrings>",
    '<bt:LongStrings><bt:String id="Idle" DefaultValue="x" />',
    "nothing refers to resource Idle",
  ],
  [
    "one id twice",
    "<bt:Urls>",
    '<bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://office.example.dk/x" />',
    "two resources Pane.Url",
  ],
  ["a long id", /Group\.Label/g, `Group.${text(30)}`, `resource Group.${text(30)} has a long id`],
  [
    "http",
    "https://office.example.dk/aarsvaerk/about.html",
    "http://office.example.dk/aarsvaerk/about.html",
    "http://office.example.dk/aarsvaerk/about.html is not https",
  ],
  [
    "another origin",
    "https://office.example.dk/aarsvaerk/about.html",
    "https://example.no/about.html",
    "2 origins: https://example.no, https://office.example.dk",
  ],
  [
    "an icon that is not there",
    "assets/icon-16.png",
    "assets/ikon-16.png",
    "there is no icon https://office.example.dk/aarsvaerk/assets/ikon-16.png",
  ],
  [
    "an icon of another size",
    "assets/icon-16.png",
    "assets/icon-20.png",
    "https://office.example.dk/aarsvaerk/assets/icon-20.png is 20 × 20 pixels, not 16",
  ],
  [
    "an icon left out",
    '<bt:Image size="80" resid="update.80" />',
    "",
    "an icon of 80 pixels is missing",
  ],
  [
    "a long label",
    'id="Group.Label" DefaultValue="Årsværk"',
    `id="Group.Label" DefaultValue="${text(126)}"`,
    "bt:String: 126 characters, of at most 125",
  ],
  [
    "a long tip",
    /id="update\.Tip" DefaultValue="[^"]*"/,
    `id="update.Tip" DefaultValue="${text(251)}"`,
    "bt:String: 251 characters, of at most 250",
  ],
  [
    "a long description in another language",
    /Locale="nb-NO" Value="[^"]*"/,
    `Locale="nb-NO" Value="${text(251)}"`,
    "Description: 251 characters, of at most 250",
  ],
  [
    "an empty name",
    '<DisplayName DefaultValue="Årsværk" />',
    '<DisplayName DefaultValue=" " />',
    "DisplayName: 1 characters, of at most 125",
  ],
  ["no GUID", /<Id>.*?<\/Id>/, "<Id>aarsvaerk</Id>", "Id is not a GUID"],
  ["a version of three numbers", "1.4.0.0", "1.4.0", "Version is not four numbers"],
  [
    "a language without a country",
    "<DefaultLocale>da-DK",
    "<DefaultLocale>da",
    "DefaultLocale is no language",
  ],
  [
    "an override without a language",
    'Locale="nb-NO"',
    'Locale="norsk"',
    "an Override without a language",
  ],
  [
    "a command that nobody knows",
    "<FunctionName>UpdateSheets",
    "<FunctionName>Opdater",
    "nobody associated Opdater",
  ],
  [
    "one control twice",
    'id="Aarsvaerk.update"',
    'id="Aarsvaerk.openPane"',
    "two controls Aarsvaerk.openPane",
  ],
  [
    "a page beside the shared runtime",
    '<FunctionFile resid="Pane.Url" />',
    '<FunctionFile resid="Script.Url" />',
    "not everything runs in the shared runtime",
  ],
];

test.each(planted)("%s is seen", (_, from, to, failure) => {
  const wrong = xml.replaceAll(from instanceof RegExp ? new RegExp(from, "g") : from, to);
  expect(wrong).not.toBe(xml);
  expect(failures(wrong)).toContain(failure);
});

test.each([
  ["http://office.example.dk/", "https alone"],
  ["https://office.example.dk/?v=1", "address of a folder"],
  ["office.example.dk", "Invalid URL"],
])("nothing is released at %s", (address, why) => {
  expect(() => releaseAt(address, "1.0.0")).toThrow(why);
});
