import { runtimeFlags, type AddInRuntime } from "../web/add-in-runtime.js";
import type { RequirementSets } from "../web/requirement-sets.js";
import { Associations } from "./associations.js";

const nothing = (): void => undefined;
const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
const element = { style: {}, setAttribute: nothing, appendChild: nothing };

/** The little of a page that the client looks at while it starts. */
const page = {
  document: {
    body: {},
    cookie: "",
    readyState: "complete",
    addEventListener: nothing,
    createElement: () => element,
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
  },
  location: {
    href: "https://localhost/",
    origin: "https://localhost",
    protocol: "https:",
    hostname: "localhost",
    search: "",
    hash: "",
  },
  navigator: { userAgent: "Mozilla/5.0 Chrome/140", platform: "Linux" },
  sessionStorage: storage,
  localStorage: storage,
  addEventListener: nothing,
  removeEventListener: nothing,
  name: "",
  history: {},
};

/** What `office.js` has found out by the time it loads the client: `OSF` in office.debug.js. */
const bootLoader = (requirements: RequirementSets, runtime: AddInRuntime) => ({
  HostInfoFlags: {
    SharedApp: 1,
    CustomFunction: 2,
    ProtectedDocDisable: 4,
    ExperimentJsEnabled: 8,
    PublicAddin: 16,
  },
  _OfficeAppFactory: {
    getContext: () => ({
      displayLanguage: "da-DK",
      contentLanguage: "da-DK",
      requirements: {
        isSetSupported: (name: string, version = "1.1") => offers(requirements, name, version),
      },
    }),
    getHostInfo: () => ({
      hostType: "excel",
      hostPlatform: "web",
      isDialog: false,
      flags: runtimeFlags(runtime),
    }),
    getWebAppState: () => ({}),
    getWindowLocationSearch: () => "",
    getWindowLocationHash: () => "",
  },
});

/** `1.10` is later than `1.9`, and the names of sets are compared without regard to capitals. */
function offers(requirements: RequirementSets, name: string, version: string): boolean {
  const offered = Object.entries(requirements).find(
    ([set]) => set.toLowerCase() === name.toLowerCase(),
  )?.[1];
  return offered !== undefined && offered.localeCompare(version, "en", { numeric: true }) >= 0;
}

const ready = { host: "Excel", platform: "OfficeOnline" };

/** In a moment, as a page does it. */
async function onReady(tell?: (info: typeof ready) => void): Promise<typeof ready> {
  await Promise.resolve();
  tell?.(ready);
  return ready;
}

/** Makes this process look enough like a page for the client to start in it. */
export function definePageGlobals(requirements: RequirementSets, runtime: AddInRuntime): void {
  const functions = new Associations();
  const globals: Readonly<Record<string, unknown>> = {
    ...page,
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    OSF: bootLoader(requirements, runtime),
    Microsoft: { Office: { WebExtension: { HostType: { Excel: "Excel" }, onReady } } },
    CustomFunctionMappings: {},
    CustomFunctions: { _association: functions, associate: functions.associate },
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
