import type { View } from "@aarsvaerk/core";
import type { Frame } from "../layout/frame.js";
import { addressOf } from "../sheet/address.js";
import type { FoundCell } from "../sheet/read-cell.js";
import type { Workbook } from "../sheet/workbook.js";
import { levelName, scenarioName } from "../sheets/switch-names.js";
import { cellNow, placeNow, type AlignedSheet } from "./alignment/align-sheet.js";
import { foundConstant } from "./alignment/constants.js";
import { shownIn } from "./cells/found-value.js";
import type { ReadingFinding } from "./finding.js";
import { finding } from "./findings.js";
import { tokensOf } from "./formula/tokens.js";

/** What the two switches of a workbook say. */
export interface Choice {
  /** The position of the scenario among the columns of the workbook. */
  readonly scenario: number;
  readonly priceLevel: number | "current";
  readonly findings: readonly ReadingFinding[];
}

interface Switch {
  readonly place: string;
  readonly found: FoundCell | undefined;
}

/** The cell that a name was written for; nothing where it is gone. */
function switchAt(
  name: string,
  { names }: Workbook,
  sheets: readonly AlignedSheet[],
): Switch | undefined {
  const [on, at] = tokensOf(names.find((each) => each.name === name)?.refersTo ?? "");
  const sheet = sheets.find(({ expected }) => on?.kind === "sheet" && expected.name === on.name);
  const now = sheet && at?.kind === "cell" && placeNow(sheet, at.corner.row, at.corner.column);
  if (!sheet || !now) return undefined;
  const address = addressOf(now);
  return { place: `${sheet.found.name}!${address}`, found: cellNow(sheet, address) };
}

/** Spreadsheet programs match texts whatever their case. */
const isSameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What a cell holds, as a formula would match it with texts. */
function textIn(found: FoundCell | undefined): string | undefined {
  const constant = foundConstant(found);
  return constant ?? (found?.kind === "text" ? found.value : undefined);
}

function scenarioOf(found: FoundCell | undefined, { scenarios }: Frame): number | undefined {
  const shown = textIn(found);
  const at = scenarios.findIndex(({ label }) => shown !== undefined && isSameText(label, shown));
  return at < 0 ? undefined : at;
}

function levelOf(
  found: FoundCell | undefined,
  { levels, current, texts }: Frame,
): number | "current" | undefined {
  if (found?.kind === "number")
    return levels.find(
      (level) => found.value.numerator === BigInt(level) * found.value.denominator,
    );
  const isCurrent = found?.kind === "text" && isSameText(found.value, texts.currentPrices);
  return isCurrent && current ? "current" : undefined;
}

/** Reads the switches; where one says what the workbook does not know, what was written stands. */
export function choiceIn(
  frame: Frame,
  expected: Workbook,
  sheets: readonly AlignedSheet[],
): Choice {
  const { basis } = frame.outcome.view;
  const written = basis.kind === "current" ? "current" : basis.priceLevel;
  const [scenarioCell, levelCell] = [scenarioName, levelName].map((name) =>
    switchAt(name, expected, sheets),
  );
  const scenario = scenarioOf(scenarioCell?.found, frame);
  const priceLevel = levelOf(levelCell?.found, frame);
  const { texts } = frame;
  const unknown = (at: Switch | undefined, label: string, known: readonly string[]) =>
    at === undefined
      ? []
      : [
          finding("unknownChoice", at.place, {
            label,
            found: shownIn(at.found),
            expected: known.join(", "),
          }),
        ];
  return {
    scenario: scenario ?? frame.chosen,
    priceLevel: priceLevel ?? written,
    findings: [
      ...(scenario === undefined
        ? unknown(
            scenarioCell,
            texts.scenario,
            frame.scenarios.map(({ label }) => label),
          )
        : []),
      ...(priceLevel === undefined
        ? unknown(levelCell, texts.priceLevel, [
            ...frame.levels.map(String),
            ...(frame.current ? [texts.currentPrices] : []),
          ])
        : []),
    ],
  };
}

/** What is chosen, as a view of the plan. */
export function viewOf({ scenario, priceLevel }: Choice, { scenarios, outcome }: Frame): View {
  const { position, adopted } = scenarios[scenario] ?? { adopted: new Set<string>() };
  const { asOf } = outcome.view;
  const id = position === undefined ? undefined : outcome.plan.scenarios?.[position]?.id;
  return {
    ...(id === undefined ? { adopted: [...adopted] } : { scenario: id }),
    priceLevel,
    ...(asOf === undefined ? {} : { asOf }),
  };
}
