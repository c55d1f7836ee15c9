import type { Locale } from "@aarsvaerk/core";
import { da } from "./da.js";
import { en } from "./en.js";
import type { MemoTexts } from "./memo-texts.js";
import { nb } from "./nb.js";

export type { MemoTexts } from "./memo-texts.js";

export const memoTexts: Readonly<Record<Locale, MemoTexts>> = { da, nb, en };
