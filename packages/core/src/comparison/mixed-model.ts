import { matches, type FigureQuery } from "../expression/index.js";
import type { FundingPool, Line, Model } from "../model/index.js";
import { mixedLine, type Counted } from "./mixed-line.js";
import type { FundedLine, Side } from "./side.js";

/** The dimensions that divide a line into parts; the others say which lines a figure is made of. */
type LineFilter = Omit<FigureQuery["where"], "unit" | "funding">;

/** Two outcomes, and the figure whose change is explained. */
export interface Mixture {
  readonly before: Side;
  readonly after: Side;
  readonly where: LineFilter;
  readonly years: readonly number[];
  /** Lends a mixed model what plays no part in a cost: the plan's names, its frames. */
  readonly model: Model;
}

/** What makes two lines one line that has changed; staffing that becomes an amount is another line. */
const identity = ({ id, cost }: Line): string => `${cost.kind} ${id}`;

const byIdentity = ({ lines }: Side): ReadonlyMap<string, FundedLine> =>
  new Map(lines.map((each) => [identity(each.line), each]));

/** Before new lines are counted, a line stands where it stood, unless it leaves what is looked at. */
function placeOf(before: Line, after: Line, { where, model }: Mixture, counted: Counted): Line {
  return counted("new") || !matches(after, where, model) ? after : before;
}

function mixedLines(mixture: Mixture, counted: Counted): FundedLine[] {
  const [before, after] = [byIdentity(mixture.before), byIdentity(mixture.after)];
  const { lines } = counted("new") ? mixture.after : mixture.before;
  return lines.flatMap((each): FundedLine[] => {
    const key = identity(each.line);
    const [old, changed] = [before.get(key), after.get(key)];
    if (!old) return [each];
    if (!changed) return [];
    const place = placeOf(old.line, changed.line, mixture, counted);
    const line = mixedLine(old.line, changed.line, place, counted);
    return [{ line, ...(old.pool ? { pool: old.pool } : {}) }];
  });
}

const poolKey = ({ where }: FundingPool): string => JSON.stringify(where);

/** Grants are those from before, until funding is counted; what is new brings its own. */
function poolsOf(lines: readonly FundedLine[], before: Side): FundingPool[] {
  const grantsBefore = new Map(
    before.lines.flatMap(({ pool }) => (pool ? [[poolKey(pool), pool] as const] : [])),
  );
  const groups = new Map<string, { pool: FundingPool; lines: Line[] }>();
  for (const { line, pool } of lines) {
    if (!pool) continue;
    const key = poolKey(pool);
    const group = groups.get(key) ?? { pool: grantsBefore.get(key) ?? pool, lines: [] };
    groups.set(key, group);
    group.lines.push(line);
  }
  return [...groups.values()].map((group) => ({ ...group.pool, lines: group.lines }));
}

/** The model in which some causes have done their work and the others not yet. */
export function mixedModel(mixture: Mixture, counted: Counted): Model {
  const funded = mixedLines(mixture, counted);
  const lines = funded.map(({ line }) => line);
  const pools = poolsOf(funded, mixture.before);
  return {
    ...mixture.model,
    years: mixture.years,
    lines,
    line: new Map(lines.map((line) => [line.id, line])),
    pools,
    poolOf: new Map(pools.flatMap((pool) => pool.lines.map(({ id }) => [id, pool] as const))),
    series: new Map([...mixture.before.series, ...mixture.after.series]),
  };
}
