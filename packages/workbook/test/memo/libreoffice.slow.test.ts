import { evaluate, locales } from "@aarsvaerk/core";
import { strFromU8 } from "fflate";
import { expect, test } from "vitest";
import { writeMemo } from "../../src/memo/index.js";
import { convertWithLibreOffice } from "../libreoffice/convert.js";
import { libreOffice, needs } from "../outside-program.js";
import { fullPlan } from "./plans.js";
import { paragraphsOf, tablesOf } from "./read-memo.js";

const settings = { recalculates: false, locale: "da-DK" } as const;

/** What stands on the pages, line by line, without the tabs. */
const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .map((line) => line.replaceAll("\t", ""))
    .filter((line) => line !== "");

test("LibreOffice shows all of a memo", needs(libreOffice), async () => {
  const outcome = evaluate(fullPlan, { adopted: ["intensiveret-indsats", "it"] });
  const memos = new Map(
    await Promise.all(
      locales.map(async (locale) => [locale, await writeMemo(outcome, { locale })] as const),
    ),
  );
  const texts = await convertWithLibreOffice(memos, { from: "docx", to: "txt", ...settings });
  for (const [locale, bytes] of memos) {
    const lines = linesOf(strFromU8(texts.get(locale)!));
    const cells = tablesOf(bytes).flatMap(({ headers, rows }) => [headers, ...rows].flat());
    const shown = [...paragraphsOf(bytes).map(({ text }) => text), ...cells];
    expect(lines.sort()).toEqual(shown.filter((line) => line !== "").sort());
  }
});
