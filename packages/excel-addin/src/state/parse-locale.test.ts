import { expect, test } from "vitest";
import { parseLocale } from "./parse-locale.js";

test.each([
  ["da-DK", "da"],
  ["da", "da"],
  ["nb-NO", "nb"],
  ["nn-NO", "nb"],
  ["no", "nb"],
  ["NB_no", "nb"],
  ["en-US", "en"],
  ["sv-SE", "en"],
  ["", "en"],
  ["dar", "en"],
])("%s is shown in %s", (tag, locale) => expect(parseLocale(tag)).toBe(locale));
