import type { DocumentSettings } from "./document-settings.js";
import type { OfficeTheme } from "./office-theme.js";
import type { RequirementSets } from "./requirement-sets.js";

export interface AppContextOptions {
  readonly addInId: string;
  readonly addInName: string;
  /** The language of the menus: `Office.context.displayLanguage`. */
  readonly displayLanguage: string;
  /** The language that numbers are written in: `Office.context.contentLanguage`. */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly requirementSets: RequirementSets;
  readonly theme: OfficeTheme;
  readonly settings: DocumentSettings;
}

const excelWebApp = 16;
const clientMode = { readOnly: 0, readWrite: 1 };
const taskPane = 1;
const shown = 2;

/** What the client is told about where it runs, before `Office.onReady`. */
export const appContext = (options: AppContextOptions): Readonly<Record<string, unknown>> => ({
  _id: options.addInId,
  _appName: excelWebApp,
  _appVersion: "16.00",
  _appMinorVersion: 0,
  _hostFullVersion: "16.0.20000.10000",
  _appUILocale: options.displayLanguage,
  _dataLocale: options.contentLanguage,
  _docUrl: options.documentUrl,
  _clientMode: options.readOnly ? clientMode.readOnly : clientMode.readWrite,
  _settings: options.settings.read(),
  _reason: "documentOpened",
  _osfControlType: taskPane,
  _eToken: "",
  _correlationId: options.addInId,
  _appInstanceId: options.addInId,
  _requirementMatrix: JSON.stringify(options.requirementSets),
  _featureGates: {},
  _addinName: options.addInName,
  _appDomains: [],
  _initialDisplayMode: shown,
  _officeTheme: options.theme,
});
