import type { Locale } from "../../locale/index.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { PictureTexts } from "./picture-texts.js";

export type { FigureAt, PictureTexts } from "./picture-texts.js";

export const pictureTexts: Readonly<Record<Locale, PictureTexts>> = { da, nb, en };
