import { description, type Release } from "../description.js";
import { ribbonIcons } from "../icons.js";
import { element, type Xml } from "./element.js";
import { resource, resources } from "./resources.js";

type Command = (typeof description.commands)[number];

const refers = (name: string, resid: string): Xml => element(name, { resid });

const icon = (drawing: Command["drawing"]): Xml =>
  element(
    "Icon",
    {},
    ...ribbonIcons(drawing).map(({ pixels }) =>
      element("bt:Image", { size: String(pixels), resid: resource.icon(drawing, pixels) }),
    ),
  );

const action = ({ action: name }: Command): Xml =>
  name === "openPane"
    ? element(
        "Action",
        { "xsi:type": "ShowTaskpane" },
        element("TaskpaneId", {}, "Aarsvaerk.Pane"),
        refers("SourceLocation", resource.pane),
      )
    : element("Action", { "xsi:type": "ExecuteFunction" }, element("FunctionName", {}, name));

const button = (command: Command): Xml =>
  element(
    "Control",
    { "xsi:type": "Button", id: `Aarsvaerk.${command.name}` },
    refers("Label", resource.label(command.name)),
    element(
      "Supertip",
      {},
      refers("Title", resource.tipTitle(command.name)),
      refers("Description", resource.tip(command.name)),
    ),
    icon(command.drawing),
    action(command),
  );

const customFunctions = (): Xml =>
  element(
    "ExtensionPoint",
    { "xsi:type": "CustomFunctions" },
    element("Script", {}, refers("SourceLocation", resource.script)),
    element("Page", {}, refers("SourceLocation", resource.pane)),
    element("Metadata", {}, refers("SourceLocation", resource.functions)),
    refers("Namespace", resource.namespace),
  );

const desktop = (): Xml =>
  element(
    "DesktopFormFactor",
    {},
    element(
      "GetStarted",
      {},
      refers("Title", resource.getStartedTitle),
      refers("Description", resource.getStarted),
      refers("LearnMoreUrl", resource.about),
    ),
    refers("FunctionFile", resource.pane),
    element(
      "ExtensionPoint",
      { "xsi:type": "PrimaryCommandSurface" },
      element(
        "OfficeTab",
        { id: description.tab },
        element(
          "Group",
          { id: description.group },
          refers("Label", resource.group),
          icon("icon"),
          ...description.commands.map(button),
        ),
      ),
    ),
  );

/** Ribbon, shared runtime and custom functions. */
export const versionOverrides = (release: Release): Xml =>
  element(
    "VersionOverrides",
    {
      xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
      "xsi:type": "VersionOverridesV1_0",
    },
    element(
      "Hosts",
      {},
      element(
        "Host",
        { "xsi:type": "Workbook" },
        element("Runtimes", {}, element("Runtime", { resid: resource.pane, lifetime: "long" })),
        element("AllFormFactors", {}, customFunctions()),
        desktop(),
      ),
    ),
    resources(release),
  );
