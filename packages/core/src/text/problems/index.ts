import type { Locale } from "../../locale/index.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { ProblemTexts } from "./problem-texts.js";

export const problemTexts: Readonly<Record<Locale, ProblemTexts>> = { da, nb, en };
