import type { Locale } from "../../locale/index.js";
import { da } from "./da.js";
import { en } from "./en.js";
import type { ExplanationTexts } from "./explanation-texts.js";
import { nb } from "./nb.js";

export type { ExplanationTexts } from "./explanation-texts.js";

export const explanationTexts: Readonly<Record<Locale, ExplanationTexts>> = { da, nb, en };
