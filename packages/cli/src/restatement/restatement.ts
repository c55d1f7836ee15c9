import {
  budgetNote,
  priceLevelLabel,
  problemText,
  unitLabel,
  type Plan,
  type Row,
  type Table,
} from "@aarsvaerk/core";
import type { LeveledRow } from "../json/table-json.js";
import { cliTexts } from "../text/index.js";
import { costOf, factorCell, factorsOf, type Settings, type Share } from "./cells.js";
import type { Level, MissedLevel, PriceLevel, ReachedLevel } from "./level.js";

/** The chosen proposals, or the baseline where none is; after several, all of them together. */
function sharesOf({ outcome }: ReachedLevel, plan: Plan, { locale, proposal }: Settings): Share[] {
  const { adopted } = outcome.view;
  const chosen = adopted.size > 0 ? [...adopted] : ["baseline"];
  const owners = proposal === undefined ? chosen : [proposal];
  const titleOf = (owner: string) => plan.proposals?.find(({ id }) => id === owner)?.title ?? owner;
  return [
    ...owners.map((owner) => ({ title: titleOf(owner), owners: [owner], owner })),
    ...(owners.length > 1 ? [{ title: cliTexts[locale].restate.all, owners }] : []),
  ];
}

function levelRow(level: ReachedLevel, share: Share, settings: Settings): LeveledRow {
  return {
    kind: "line",
    label: priceLevelLabel(level.priceLevel, settings.locale),
    priceLevel: level.priceLevel,
    cells: [factorCell(level, share, settings), ...costOf(level, share, settings).cells],
  };
}

function notesOf(
  levels: readonly ReachedLevel[],
  missed: readonly MissedLevel[],
  shares: readonly Share[],
  rows: readonly Row[],
  settings: Settings,
): string[] {
  const { locale } = settings;
  const texts = cliTexts[locale].restate;
  const labels = (all: Iterable<PriceLevel>) =>
    [...all].map((level) => priceLevelLabel(level, locale)).join(", ");
  const factors = rows.flatMap(({ cells }) => cells.slice(0, 1));
  const several = factors.some(({ kind }) => kind === "text");
  const from = new Set(
    shares.flatMap((share) => levels.flatMap((level) => [...factorsOf(level, share).from])),
  );
  const reasons = new Set(missed.map(({ problem }) => problemText(problem, locale)));
  return [
    ...(several ? [texts.severalNote] : []),
    ...(!several && from.size > 0 && factors.some(({ kind }) => kind === "figure")
      ? [texts.factorNote(labels(from))]
      : []),
    ...(levels.some(({ priceLevel }) => priceLevel === "current") ? [texts.currentNote] : []),
    ...[...reasons]
      .slice(0, 1)
      .map((reason) => texts.leftOut(labels(missed.map(({ priceLevel }) => priceLevel)), reason)),
    // The last levels are restated the farthest, so that their notes come in the usual order.
    ...new Set(
      [...levels]
        .reverse()
        .flatMap((level) => shares.flatMap((s) => costOf(level, s, settings).notes)),
    ),
  ];
}

/**
 * What the chosen proposals, or the baseline, cost year by year at several price levels, with the
 * factor that led there. Every figure is one of the core's, asked for at that level.
 */
export function restatement(plan: Plan, levels: readonly Level[], settings: Settings): Table {
  const { locale, unit, proposal } = settings;
  const texts = cliTexts[locale].restate;
  const reached = levels.filter((level) => "outcome" in level);
  const missed = levels.filter((level) => "problem" in level);
  const [first] = reached;
  if (!first) throw new Error("no price level was reached");
  const shares = sharesOf(first, plan, settings);
  const rows = shares.flatMap((share): Row[] => [
    ...(shares.length > 1 ? [{ kind: "section" as const, label: share.title, cells: [] }] : []),
    ...reached.map((level) => levelRow(level, share, settings)),
  ]);
  const { caption } = budgetNote(first.outcome, { locale, ...(proposal ? { proposal } : {}) });
  const years = first.outcome.years.map(String);
  return {
    id: "restate",
    locale,
    caption: texts.caption(caption),
    corner: texts.corner(unitLabel(unit, plan.currency, locale)),
    columns: [
      { id: "factor", label: texts.factor, kind: "figure" },
      ...years.map((year) => ({ id: year, label: year, kind: "figure" as const })),
    ],
    rows,
    notes: notesOf(reached, missed, shares, rows, settings),
  };
}
