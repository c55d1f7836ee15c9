import { nameOf, ownFunding, type FundingPool } from "@aarsvaerk/core/calculation";
import type { FactorRow } from "./assumptions-layout.js";
import type { Frame } from "./frame.js";
import { currentPriceSteps, framedPools } from "./multi-year-frames.js";
import { uniqueLabels } from "./unique-labels.js";

/** What is funded together, on the sheet of funding: a heading, its grants, the authority itself, the gross cost. */
export interface FundingBlock {
  readonly pool: FundingPool;
  /** What is funded, as the other sheets call it. */
  readonly label: string;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly ownRow: number;
  readonly grossRow: number;
}

/** How one gross cost is shared in one year, on the sheet behind: the whole, its grants, the authority itself. */
export interface Sharing {
  readonly block: FundingBlock;
  /** The year, by its position in the plan. */
  readonly position: number;
  readonly prices: FactorRow["prices"];
  readonly wholeRow: number;
  readonly firstRow: number;
  readonly ownRow: number;
}

/** Where the funding stands. */
export interface FundingLayout {
  /** Who pays anything: funders and frames in the order of the plan, and the authority itself last. */
  readonly payers: readonly string[];
  /** Names of payers, each told apart from the others and from the gross cost. */
  readonly payerName: (payer: string) => string;
  readonly firstPayerRow: number;
  readonly totalRow: number;
  readonly headerRow: number;
  readonly blocks: readonly FundingBlock[];
  readonly lastRow: number;
  /** The columns of amounts that grants state year by year; nothing where none does. */
  readonly statedColumn: ((position: number) => number) | undefined;
  readonly amountColumn: (position: number) => number;
  readonly sharings: readonly Sharing[];
  /** Those in current prices stand last, under a heading: what multi-year frames are drawn on for. */
  readonly currentSharings: readonly Sharing[];
  readonly sharing: (
    pool: FundingPool,
    position: number,
    prices: FactorRow["prices"],
  ) => Sharing | undefined;
}

export const fundingColumn = {
  payer: 1,
  percent: 2,
  amount: 3,
  from: 4,
  until: 5,
  prices: 6,
  first: 7,
} as const;

export const sharingColumn = {
  pool: 1,
  year: 2,
  payer: 3,
  grant: 4,
  fixed: 5,
  weight: 6,
  divided: 7,
  base: 8,
  rest: 9,
  part: 10,
  control: 11,
} as const;

/** The heading of the chosen prices stands above the first row, that of current prices between the two. */
export const firstSharingRow = 6;

function payersIn({ model }: Frame): string[] {
  const paying = new Set(model.pools.flatMap(({ entries }) => entries.map(({ payer }) => payer)));
  const { funders = [], frames = [] } = model.plan;
  return [
    ...[...funders, ...frames].map(({ id }) => id).filter((id) => paying.has(id)),
    ownFunding,
  ];
}

function payerNames({ model, locale, texts }: Frame, payers: readonly string[]) {
  const nameIn = (payer: string) => nameOf(model, "funding", payer, locale);
  const [, ...labels] = uniqueLabels([texts.funding.gross, ...payers.map(nameIn)]);
  const byId = new Map(payers.map((payer, at) => [payer, labels[at] ?? payer]));
  return (payer: string): string => byId.get(payer) ?? nameIn(payer);
}

function blocksBelow(row: number, frame: Frame): FundingBlock[] {
  let next = row;
  return frame.model.pools.map((pool): FundingBlock => {
    const [headingRow, ownRow] = [next, next + 1 + pool.entries.length];
    next = ownRow + 3;
    const label = "proposal" in pool.where ? frame.ownerName(pool.where.proposal) : pool.label;
    return { pool, label, headingRow, firstRow: headingRow + 1, ownRow, grossRow: ownRow + 1 };
  });
}

function sharingsBelow(
  row: number,
  blocks: readonly FundingBlock[],
  prices: FactorRow["prices"],
  { years }: Frame,
): Sharing[] {
  let next = row;
  return blocks.flatMap((block) =>
    years.map((_, position): Sharing => {
      const [wholeRow, ownRow] = [next, next + 1 + block.pool.entries.length];
      next = ownRow + 1;
      return { block, position, prices, wholeRow, firstRow: wholeRow + 1, ownRow };
    }),
  );
}

/** The blocks that frames pay for, where their accounts can be kept. */
function framedBlocks({ model, outcome }: Frame, blocks: readonly FundingBlock[]): FundingBlock[] {
  if (!currentPriceSteps(model, outcome.view.asOf)) return [];
  const framed = new Set(framedPools(model));
  return blocks.filter(({ pool }) => framed.has(pool));
}

export function fundingLayout(frame: Frame): FundingLayout {
  const { model, years } = frame;
  const isYearly = model.pools.some(({ entries }) =>
    entries.some(({ grant }) => grant.kind === "amount" && grant.amount.kind === "byYear"),
  );
  const payers = payersIn(frame);
  const headerRow = 5;
  const firstPayerRow = headerRow + 2;
  const totalRow = firstPayerRow + payers.length;
  const blocks = blocksBelow(totalRow + 2, frame);
  const chosen = sharingsBelow(firstSharingRow, blocks, "chosen", frame);
  const belowChosen = (chosen.at(-1)?.ownRow ?? firstSharingRow) + 1;
  const currentSharings = sharingsBelow(
    belowChosen + 1,
    framedBlocks(frame, blocks),
    "current",
    frame,
  );
  const sharings = [...chosen, ...currentSharings];
  const byPool = new Map<FundingPool, Sharing[]>(model.pools.map((pool) => [pool, []]));
  for (const each of sharings) byPool.get(each.block.pool)?.push(each);
  const { first } = fundingColumn;
  return {
    payers,
    headerRow,
    firstPayerRow,
    totalRow,
    blocks,
    lastRow: blocks.at(-1)?.grossRow ?? totalRow,
    statedColumn: isYearly ? (position) => first + position : undefined,
    amountColumn: (position) => first + (isYearly ? years.length : 0) + position,
    sharings,
    currentSharings,
    sharing: (pool, position, prices) =>
      byPool.get(pool)?.find((each) => each.position === position && each.prices === prices),
    payerName: payerNames(frame, payers),
  };
}
