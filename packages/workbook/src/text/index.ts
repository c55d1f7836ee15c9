import type { Locale } from "@aarsvaerk/core";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { WorkbookTexts } from "./workbook-texts.js";

export type { WorkbookTexts } from "./workbook-texts.js";

export const workbookTexts: Readonly<Record<Locale, WorkbookTexts>> = { da, nb, en };
