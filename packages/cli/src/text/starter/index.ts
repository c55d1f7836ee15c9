import type { Locale } from "@aarsvaerk/core";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { StarterTexts } from "./starter-texts.js";

export const starterTexts: Readonly<Record<Locale, StarterTexts>> = { da, nb, en };
