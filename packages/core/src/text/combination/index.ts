import type { Locale } from "../../locale/index.js";
import type { CombinationTexts } from "./combination-texts.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";

export type { CombinationTexts } from "./combination-texts.js";

export const combinationTexts: Readonly<Record<Locale, CombinationTexts>> = { da, nb, en };
