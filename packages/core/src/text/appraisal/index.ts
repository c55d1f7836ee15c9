import type { Locale } from "../../locale/index.js";
import type { AppraisalTexts } from "./appraisal-texts.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";

export const appraisalTexts: Readonly<Record<Locale, AppraisalTexts>> = { da, nb, en };
