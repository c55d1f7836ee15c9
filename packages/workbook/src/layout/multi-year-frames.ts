import type {
  Frame as MultiYearFrame,
  FundingPool,
  Line,
  Model,
} from "@aarsvaerk/core/calculation";
import { indexedGrantSteps, leadsTo, lineSteps, type PriceStep } from "./price-steps.js";

/** What multi-year frames pay for. */
export const framedPools = ({ pools }: Model): FundingPool[] =>
  pools.filter(({ entries }) => entries.some(({ isFrame }) => isFrame));

/** The lines whose cost in current prices frames are drawn on for, with what their percentages are taken of. */
export function framedLines(model: Model): Set<Line> {
  const paid = framedPools(model).flatMap(({ lines }) => lines);
  const bases = paid.flatMap(({ cost }) =>
    cost.kind === "percent" ? model.lines.filter(cost.of) : [],
  );
  return new Set([...paid, ...bases]);
}

/**
 * The steps to current prices that the accounts of multi-year frames need; nothing where an index
 * is missing, so that the accounts cannot be kept.
 */
export function currentPriceSteps(model: Model, asOf: string | undefined): PriceStep[] | undefined {
  const steps = [...lineSteps([...framedLines(model)]), ...indexedGrantSteps(framedPools(model))];
  const leads = steps.every((step) =>
    model.years.every((year) => leadsTo(step, year, model, asOf)),
  );
  return leads ? steps : undefined;
}

/** Where the account of a multi-year frame stands: the frame itself, and what becomes of it. */
export interface FrameAccount {
  readonly frame: MultiYearFrame;
  readonly row: number;
  readonly openingRow: number;
  readonly drawnRow: number;
  readonly leftRow: number;
}

export const accountColumn = { label: 1, amount: 2, first: 3, last: 4, firstYear: 5 } as const;

export const accountHeaderRow = 5;

const accountRows = 5;

export const frameAccounts = ({ frames }: Model): FrameAccount[] =>
  frames.map((frame, at): FrameAccount => {
    const row = accountHeaderRow + 1 + at * accountRows;
    return { frame, row, openingRow: row + 1, drawnRow: row + 2, leftRow: row + 3 };
  });
