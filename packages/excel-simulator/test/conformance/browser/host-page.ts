import { loadIronCalcInPage } from "../../../src/calculation/load-in-page.js";
import { HostSwitch } from "../../../src/web/host-switch.js";
import { lightTheme } from "../../../src/web/office-theme.js";
import { excelOnTheWeb } from "../../../src/web/requirement-sets.js";
import { WebDoor } from "../../../src/web/web-door.js";
import { opener } from "../opened.js";

const host = new HostSwitch();
const frame = document.createElement("iframe");
document.body.append(frame);
new WebDoor({
  frame,
  host,
  addInId: "add-in-1",
  addInName: "Årsværk",
  documentUrl: "https://contoso.sharepoint.com/Budget.xlsx",
  readOnly: false,
  displayLanguage: "da-DK",
  contentLanguage: "da-DK",
  requirementSets: excelOnTheWeb,
  theme: lightTheme,
  settings: { read: () => [], save: () => undefined },
  pane: {
    url: `${location.origin}/pane/taskpane.html`,
    runtime: { shared: true, customFunctions: true },
  },
});

window.openExcel = loadIronCalcInPage().then((makeEngine) =>
  opener({ connect: (next) => host.connect(next), makeEngine, travelTime: 50 }),
);
