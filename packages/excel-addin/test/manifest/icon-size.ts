import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const assets = join(import.meta.dirname, "../../assets");

/** Width and height of a PNG of ours, as its header states them. */
export function iconSize(file: string): readonly [number, number] | undefined {
  const path = join(assets, file);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
