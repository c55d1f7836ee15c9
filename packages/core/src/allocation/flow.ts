/** A connection that carries between `lower` and `upper` whole units, each at `cost`. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly lower: bigint;
  readonly upper: bigint;
  readonly cost: bigint;
}

/** What can still be changed: edge 2k raises an arc's flow, edge 2k+1 lowers it again. */
interface Residual {
  readonly target: number[];
  readonly room: bigint[];
  readonly cost: bigint[];
  readonly leaving: number[][];
}

/**
 * The cheapest circulation: whole flows within the bounds of all arcs, as much into each node as
 * out of it. Undefined when there is none.
 *
 * Every arc starts at its cheaper bound, which leaves some nodes with too much and some with too
 * little; the surplus is then sent along successive shortest paths, found by Dijkstra's algorithm
 * with node potentials. Bounds and costs are exact, so a caller can put any order of preference
 * into the costs.
 */
export function cheapestCirculation(nodeCount: number, arcs: readonly Arc[]): bigint[] | undefined {
  const [source, sink] = [nodeCount, nodeCount + 1];
  const residual: Residual = {
    target: [],
    room: [],
    cost: [],
    leaving: Array.from({ length: nodeCount + 2 }, () => []),
  };
  const surplus = Array.from({ length: nodeCount }, () => 0n);
  const start = arcs.map(({ cost, lower, upper }) => (cost < 0n ? upper : lower));
  for (const [position, arc] of arcs.entries()) {
    const flow = start[position] ?? 0n;
    surplus[arc.from] = (surplus[arc.from] ?? 0n) - flow;
    surplus[arc.to] = (surplus[arc.to] ?? 0n) + flow;
    connect(residual, arc.from, arc.to, arc.upper - flow, flow - arc.lower, arc.cost);
  }
  let unsent = 0n;
  for (const [node, amount] of surplus.entries()) {
    if (amount > 0n) connect(residual, source, node, amount, 0n, 0n);
    if (amount > 0n) unsent += amount;
    if (amount < 0n) connect(residual, node, sink, -amount, 0n, 0n);
  }
  const potential = Array.from({ length: nodeCount + 2 }, () => 0n);
  while (unsent > 0n) {
    const path = shortestPath(residual, potential, source, sink);
    if (!path) return undefined;
    unsent -= send(residual, path);
  }
  return arcs.map((arc, position) => arc.upper - (residual.room[2 * position] ?? 0n));
}

function connect(
  { target, room, cost, leaving }: Residual,
  from: number,
  to: number,
  up: bigint,
  down: bigint,
  unitCost: bigint,
): void {
  const edge = target.push(to, from) - 2;
  room.push(up, down);
  cost.push(unitCost, -unitCost);
  // A fixed arc keeps its place in the numbering, but no search need look at it.
  if ((up === 0n && down === 0n) || from === to) return;
  leaving[from]?.push(edge);
  leaving[to]?.push(edge + 1);
}

/** The edges of a shortest path, sink first; the potentials are moved so that no edge is negative. */
function shortestPath(
  { target, room, cost, leaving }: Residual,
  potential: bigint[],
  source: number,
  sink: number,
): number[] | undefined {
  const distance = new Map([[source, 0n]]);
  const arrival = new Map<number, number>();
  const frontier = new Set([source]);
  const settled: number[] = [];
  for (;;) {
    const near = nearest(frontier, distance);
    if (!near) return undefined;
    if (near.node === sink) {
      // Nodes not reached are at least as far as the sink, so moving only the settled ones is enough.
      for (const node of settled)
        potential[node] = (potential[node] ?? 0n) + (distance.get(node) ?? 0n) - near.distance;
      return trace(arrival, target, sink);
    }
    frontier.delete(near.node);
    settled.push(near.node);
    const base = near.distance + (potential[near.node] ?? 0n);
    for (const edge of leaving[near.node] ?? []) {
      if (room[edge] === 0n) continue;
      const node = target[edge] ?? 0;
      const reached = base + (cost[edge] ?? 0n) - (potential[node] ?? 0n);
      const known = distance.get(node);
      if (known !== undefined && known <= reached) continue;
      distance.set(node, reached);
      arrival.set(node, edge);
      frontier.add(node);
    }
  }
}

function nearest(
  frontier: ReadonlySet<number>,
  distances: ReadonlyMap<number, bigint>,
): { node: number; distance: bigint } | undefined {
  let best: { node: number; distance: bigint } | undefined;
  for (const node of frontier) {
    const distance = distances.get(node) ?? 0n;
    if (!best || distance < best.distance) best = { node, distance };
  }
  return best;
}

function trace(
  arrival: ReadonlyMap<number, number>,
  target: readonly number[],
  sink: number,
): number[] {
  const path: number[] = [];
  for (let edge = arrival.get(sink); edge !== undefined; edge = arrival.get(target[edge ^ 1] ?? 0))
    path.push(edge);
  return path;
}

/** Sends as much as the path has room for, and tells how much that was. */
function send({ room }: Residual, path: readonly number[]): bigint {
  const rooms = path.map((edge) => room[edge] ?? 0n);
  const amount = rooms.reduce((least, edgeRoom) => (edgeRoom < least ? edgeRoom : least));
  for (const edge of path) {
    room[edge] = (room[edge] ?? 0n) - amount;
    room[edge ^ 1] = (room[edge ^ 1] ?? 0n) + amount;
  }
  return amount;
}
