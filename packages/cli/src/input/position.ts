import type { ProblemPath } from "@aarsvaerk/core";
import { findNodeAtLocation, type Node } from "jsonc-parser";

/** A place in a text file as editors count it: from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds places in a text; the lines are counted once, however many places are asked for. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [
    0,
    ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length),
  ];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
  };
}

/** The node at a path or, where it is missing there, the one that should have held it. */
export function nearestNode(root: Node, path: ProblemPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}
