import { loadIronCalcInPage } from "../../calculation/load-in-page.js";
import { Workbook } from "../../model/workbook.js";
import { ExcelHost } from "../../rich-api/excel-host.js";
import { pageLocale } from "./page-locale.js";
import { Session } from "./session.js";

const locale = pageLocale(new URLSearchParams(location.search).get("locale"));
document.documentElement.lang = locale.language;
document.title = locale.texts.title;
const makeEngine = await loadIronCalcInPage();
const workbook = new Workbook({ sheets: [locale.texts.sheetName(1)], makeEngine });
new Session(workbook, {
  locale,
  makeEngine,
  makeHost: (shown, { culture }) => new ExcelHost({ workbook: shown, culture }),
});
