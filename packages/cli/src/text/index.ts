import type { Locale } from "@aarsvaerk/core";
import type { CliTexts } from "./cli-texts.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";

/** The language where neither an option nor a plan has said which. */
export const defaultLocale: Locale = "da";

export const cliTexts: Readonly<Record<Locale, CliTexts>> = { da, nb, en };
