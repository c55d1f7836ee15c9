import {
  decimalText,
  type BestCombinations,
  type Combination,
  type CombinationFigures,
  type Interactions,
} from "@aarsvaerk/core";
import { figuresJson } from "./figures-json.js";

const changesJson = (figures: CombinationFigures): object => ({
  costChange: decimalText(figures.costChange),
  ownCostChange: decimalText(figures.ownCostChange),
  service: decimalText(figures.service),
  fteChange: decimalText(figures.fteChange),
  interaction: decimalText(figures.interaction),
});

const combinationJson = ({ adopted, byYear, total, ...met }: Combination): object => ({
  adopted,
  byYear: Object.fromEntries([...byYear].map(([year, each]) => [String(year), changesJson(each)])),
  total: changesJson(total),
  overCeiling: met.overCeiling,
  underTarget: met.underTarget,
  meetsTargets: met.meetsTargets,
});

/** The combinations shown, by the ids of their proposals, and how many there were to choose from. */
export const combinationsJson = (
  { best, possible, admissible, meeting, targets }: BestCombinations,
  { pairs }: Interactions,
): object => ({
  counts: { possible, admissible, meeting },
  targets: {
    savingsTarget: figuresJson(targets.savingsTarget),
    serviceCeiling: figuresJson(targets.serviceCeiling),
  },
  combinations: best.map(combinationJson),
  interactions: pairs.map(({ proposals, byYear, total }) => ({
    proposals,
    byYear: figuresJson(byYear),
    total: decimalText(total),
  })),
});
