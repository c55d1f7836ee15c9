import type { Locale } from "@aarsvaerk/core";
import type { AssumptionsTexts } from "./assumptions-texts.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";

export type { AssumptionsTexts } from "./assumptions-texts.js";
export const assumptionsTexts: Readonly<Record<Locale, AssumptionsTexts>> = { da, nb, en };
