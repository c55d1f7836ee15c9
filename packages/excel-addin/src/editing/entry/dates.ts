import type { Locale } from "@aarsvaerk/core";
import { read, unread, type Reading } from "./reading.js";

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayFirst = /^(\d{1,2})[.\-/ ]\s?(\d{1,2})[.\-/ ]\s?(\d{4})$/;

/**
 * A date as people here write it, day first (`16.10.2012`, `16/10 2012`), or as ISO. Whether it is in
 * the calendar is for the plan to say.
 */
export function readDate(text: string): Reading<string> {
  const found = text.trim().replace(/\s+/g, " ");
  const [, isoYear, isoMonth, isoDay] = iso.exec(found) ?? [];
  const [, day = isoDay, month = isoMonth, year = isoYear] = dayFirst.exec(found) ?? [];
  if (day === undefined || month === undefined || year === undefined)
    return unread({
      code: found === "" ? "emptyField" : "wrongForm",
      path: [],
      found,
      expected: ["date"],
    });
  return read(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

const point: Readonly<Record<Locale, string>> = { da: "-", nb: ".", en: "-" };

/** A date to go on typing in. */
export function dateText(date: string | undefined, locale: Locale): string {
  const [year = "", month = "", day = ""] = (date ?? "").split("-");
  if (date === undefined || locale === "en") return date ?? "";
  return [day, month, year].join(point[locale]);
}
