import fc from "fast-check";

/** A random table that foots, in whole parts of a unit: `parts / denominator` is the exact value. */
export interface RandomTable {
  readonly parts: readonly (readonly number[])[];
  readonly denominator: number;
  readonly rowParents: readonly (number | undefined)[];
  readonly columnParents: readonly (number | undefined)[];
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly largest: number;
}

/**
 * Tables with a forest of rows of any depth, up to two total columns and some that stand alone, all
 * in any printed order; values of both signs.
 */
export function randomTable({ rows, columns, largest }: Size): fc.Arbitrary<RandomTable> {
  // Without fast-check's leaning towards zero, which would make most of them trivial.
  const place = fc.noBias(fc.record({ link: fc.nat(99), order: fc.nat(999) }));
  return fc
    .record({
      rows: fc.array(place, { minLength: 1, maxLength: rows, size: "max" }),
      columns: fc.array(place, { minLength: 1, maxLength: columns, size: "max" }),
      leaves: fc.array(fc.noBias(fc.integer({ min: -largest, max: largest })), {
        minLength: 5,
        maxLength: 40,
      }),
      denominator: fc.constantFrom(1, 2, 2, 3, 4, 7, 10, 1000),
    })
    .map(({ rows: rowPlaces, columns: columnPlaces, leaves, denominator }) => {
      const rowParents = printed(rowPlaces, deepParents(rowPlaces.map(({ link }) => link)));
      const columnParents = printed(
        columnPlaces,
        flatParents(columnPlaces.map(({ link }) => link)),
      );
      let leaf = 0;
      const grid = rowParents.map(() => columnParents.map(() => 0));
      for (const row of bottom(rowParents))
        for (const column of bottom(columnParents)) {
          const value = leaves[leaf++ % leaves.length]! + (leaf % 3);
          for (let up: number | undefined = row; up !== undefined; up = rowParents[up]) {
            grid[up]![column]! += value;
            const total = columnParents[column];
            if (total !== undefined) grid[up]![total]! += value;
          }
        }
      return { parts: grid, denominator, rowParents, columnParents };
    });
}

/** Each member hangs under an earlier one or under none. */
const deepParents = (links: readonly number[]): (number | undefined)[] =>
  links.map((link, member) => {
    const parent = link % (member + 1);
    return parent === member ? undefined : parent;
  });

/** The first one or two members may become totals; most later ones add into one of them. */
const flatParents = (links: readonly number[]): (number | undefined)[] => {
  const totals = links[0]! % 3 === 0 ? 2 : 1;
  return links.map((link, member) =>
    member < totals || link % 5 === 0 ? undefined : link % totals,
  );
};

/** The same parents after the members have been put in printed order. */
function printed(
  places: readonly { readonly order: number }[],
  parents: readonly (number | undefined)[],
): (number | undefined)[] {
  const order = [...places.keys()].sort((a, b) => places[a]!.order - places[b]!.order);
  const position = new Map(order.map((member, at) => [member, at]));
  return order.map((member) => {
    const parent = parents[member];
    return parent === undefined ? undefined : position.get(parent);
  });
}

/** The members nothing adds into. */
export const bottom = (parents: readonly (number | undefined)[]): number[] =>
  [...parents.keys()].filter((member) => !parents.includes(member));
