import type { Locale } from "@aarsvaerk/core";
import { calculationTexts } from "../../src/pane/calculation/texts.js";
import { compareTexts } from "../../src/pane/compare/texts.js";
import { insertTexts } from "../../src/pane/insert/texts.js";
import { proposalTexts, lineTexts } from "../../src/pane/proposals/texts/index.js";
import { scenarioTexts } from "../../src/pane/scenarios/texts.js";
import { messageTexts } from "../../src/pane/shell/messages/texts.js";
import { sheetChangesTexts } from "../../src/pane/sheet-changes/texts.js";
import { proposedTexts } from "../../src/pane/shell/proposed/texts.js";
import { tabTexts } from "../../src/pane/shell/tab-texts.js";
import { shellTexts } from "../../src/pane/shell/texts.js";
import { startTexts } from "../../src/pane/start/texts.js";

/** What stands on the things that a user presses and fills in. */
export const paneWords = (locale: Locale) => ({
  start: startTexts[locale],
  shell: shellTexts[locale],
  tabs: tabTexts[locale],
  messages: messageTexts[locale],
  question: proposedTexts[locale],
  proposals: proposalTexts[locale],
  lines: lineTexts[locale],
  scenarios: scenarioTexts[locale],
  compare: compareTexts[locale],
  insert: insertTexts[locale],
  calculation: calculationTexts[locale],
  sheetChanges: sheetChangesTexts[locale],
});
export type PaneWords = ReturnType<typeof paneWords>;
