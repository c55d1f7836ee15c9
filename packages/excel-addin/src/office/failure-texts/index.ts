import type { Locale } from "@aarsvaerk/core";
import { da } from "./da.js";
import { en } from "./en.js";
import type { FailureTexts } from "./failure-texts.js";
import { nb } from "./nb.js";

export const failureTexts: Readonly<Record<Locale, FailureTexts>> = { da, nb, en };
