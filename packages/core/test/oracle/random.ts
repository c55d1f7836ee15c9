/** Random whole numbers that are the same in every run: mulberry32, 32 bits at a time. */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  readonly below: (limit: bigint) => bigint;
  readonly oneOf: <T>(choices: readonly T[]) => T;
}

export function seeded(seed: number): Random {
  let state = seed;
  const next = (): bigint => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return BigInt((mixed ^ (mixed >>> 14)) >>> 0);
  };
  const below = (limit: bigint): bigint => {
    let value = next();
    for (let reach = 1n << 32n; reach < limit << 16n; reach <<= 32n)
      value = (value << 32n) | next();
    return value % limit;
  };
  return { below, oneOf: (choices) => choices[Number(below(BigInt(choices.length)))]! };
}
