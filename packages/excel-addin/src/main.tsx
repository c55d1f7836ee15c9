import { render } from "preact";
import { associateCommands } from "./commands/associate-commands.js";
import { ribbonCommands } from "./commands/ribbon-commands.js";
import { associateFunctions } from "./functions/associate-functions.js";
import { excelPort } from "./office/excel-port.js";
import { keepKeysInPane } from "./office/keyboard.js";
import { followTheme } from "./office/theme.js";
import { App } from "./pane/app.js";
import { copyTable } from "./pane/clipboard.js";
import { fetchViews } from "./pane/views.js";
import { parseLocale } from "./state/parse-locale.js";
import { createStore } from "./state/store.js";

await Office.onReady();

const locale = parseLocale(Office.context.displayLanguage);
document.documentElement.lang = locale;
followTheme();
keepKeysInPane();

const store = createStore(
  {
    port: excelPort(),
    programVersion: PROGRAM_VERSION,
    year: () => new Date().getFullYear(),
    copy: copyTable,
  },
  locale,
);
addEventListener("error", ({ error }) => store.actions.tellUnexpected(error));
addEventListener("unhandledrejection", ({ reason }) => store.actions.tellUnexpected(reason));

const root = document.getElementById("app");
if (root) render(<App store={store} />, root);
const started = store.actions.start();
associateCommands(ribbonCommands(store, started));
// They are not on every platform, and the pane does without.
if ("CustomFunctions" in globalThis) associateFunctions(() => locale);
// One that cannot be fetched now is asked for again when it is shown, and tells it then.
await started.then(fetchViews).catch(() => undefined);
