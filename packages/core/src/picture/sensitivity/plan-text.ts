import { pictureTexts } from "../../text/picture/index.js";
import { figureText } from "../drawing/figures.js";
import type { SensitivityPicture } from "../picture.js";

/** The plan's own figure, named. */
export const planText = ({ own, locale }: SensitivityPicture): string =>
  `${pictureTexts[locale].sensitivity.plan}: ${figureText(own, locale)}`;
