import type { Locale } from "../../locale/index.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { SensitivityTexts } from "./sensitivity-texts.js";

export { inputLabel, inputValueText } from "./input-label.js";

export const sensitivityTexts: Readonly<Record<Locale, SensitivityTexts>> = { da, nb, en };
