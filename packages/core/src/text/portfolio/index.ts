import type { Locale } from "../../locale/index.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { PortfolioTexts } from "./portfolio-texts.js";

export type { PortfolioTexts } from "./portfolio-texts.js";

export const portfolioTexts: Readonly<Record<Locale, PortfolioTexts>> = { da, nb, en };
