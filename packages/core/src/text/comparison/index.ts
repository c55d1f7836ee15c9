import type { Locale } from "../../locale/index.js";
import type { ComparisonTexts } from "./comparison-texts.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";

export type { ComparisonTexts } from "./comparison-texts.js";

export const comparisonTexts: Readonly<Record<Locale, ComparisonTexts>> = { da, nb, en };
