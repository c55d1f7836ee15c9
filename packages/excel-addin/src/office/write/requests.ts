import { otherSide, type Patch, type Side } from "./patch.js";

/** Excel on the web takes five megabytes; what the client adds to a request is not all foreseen. */
export const mostBytes = 3_600_000;

/** What the client says around a write: the action, its range, and the pieces it cuts large ones into. */
const around = 900;
const cellsInPiece = 1500;

const encoder = new TextEncoder();

const sizeOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** What stood in cells comes in the answer as formulas and as values, beside what was written. */
const timesAnswered = 2;

/** The bytes of a text as a JSON of JSON carries it. */
export const bytesOf = (text: string): number => sizeOf(text);

/** What doing a patch takes of a request. */
function bytesFor(patch: Patch, side: Side): number {
  const value = patch[side];
  if (patch.kind === "parts")
    return patch[side].reduce((sum, xml) => sum + bytesOf(xml) + around, around);
  if (patch.kind !== "cells") return JSON.stringify(value ?? "").length + around;
  const cells = (patch[side] ?? []).reduce((sum, { length }) => sum + length, 0);
  const pieces = 1 + cells / cellsInPiece;
  return sizeOf(value) + timesAnswered * sizeOf(patch[otherSide[side]]) + around * pieces;
}

/** Patches in as few requests as Excel takes, in the same order. */
export function requestsFor(patches: readonly Patch[], side: Side): readonly Patch[][] {
  const requests: Patch[][] = [[]];
  let bytes = 0;
  for (const patch of patches) {
    const its = bytesFor(patch, side);
    if (bytes > 0 && bytes + its > mostBytes) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(patch);
    bytes += its;
  }
  return requests;
}
