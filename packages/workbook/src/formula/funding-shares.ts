/** A grant as the sheet shares with it: øre, or per cent made whole by the same scale as the whole. */
export interface WholeGrant {
  readonly kind: "share" | "amount";
  readonly value: bigint;
}

/** What one payer's part of a gross cost is worked out from. */
export interface ShareSteps {
  /** What is given whatever the shares are; below nought what fixed amounts relieve the authority of. */
  readonly fixed: bigint;
  readonly weight: bigint;
  readonly base: bigint;
  readonly rest: bigint;
}

/** How a gross cost is shared: in øre, and weights of the scale. */
export interface SharedCost {
  /** What fixed amounts leave. */
  readonly left: bigint;
  readonly weight: bigint;
  /** What the weights divide: the gross or, where shares would take more than is left, what is left. */
  readonly divided: bigint;
  /** The grants in their order, and the authority itself last. */
  readonly parts: readonly ShareSteps[];
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

/**
 * Who pays a gross cost, step by step as the formulas work it out (rule 12). Fixed amounts are whole øre,
 * so only the shares and the authority's own part have remainders; and they have those of a plain
 * division of the gross by weights, or of what is left where that is less.
 *
 * @param gross - øre
 * @param whole - the weight of the whole cost, as 10.000 where shares are in hundredths of a per cent
 */
export function shareCost(gross: bigint, grants: readonly WholeGrant[], whole: bigint): SharedCost {
  const size = gross < 0n ? -gross : gross;
  let left = size;
  const given = grants.map(({ kind, value }) => {
    if (kind === "share") return { fixed: 0n, weight: value };
    const fixed = gross < 0n ? 0n : smaller(value, left);
    left -= fixed;
    return { fixed, weight: 0n };
  });
  const weight = sum(given.map((each) => each.weight));
  const wished = (size * weight + whole - 1n) / whole;
  const divided = wished > left ? left : size;
  const own = {
    fixed: left - divided,
    weight: divided < size ? 0n : larger(0n, whole - weight),
  };
  const weights = weight + own.weight;
  return {
    left,
    weight,
    divided,
    parts: [...given, own].map((part) => {
      const share = weights === 0n ? 0n : (divided * part.weight) / weights;
      return {
        ...part,
        base: part.fixed + share,
        rest: divided * part.weight - share * weights,
      };
    }),
  };
}
