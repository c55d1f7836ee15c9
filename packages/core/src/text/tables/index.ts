import type { Locale } from "../../locale/index.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { TableTexts } from "./table-texts.js";

export type { TableTexts } from "./table-texts.js";

export const tableTexts: Readonly<Record<Locale, TableTexts>> = { da, nb, en };
