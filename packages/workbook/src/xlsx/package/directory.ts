import { strFromU8 } from "fflate";
import { refuse } from "../problem.js";
import { uint16, uint32 } from "./bytes.js";

/** A part of the file, as the directory at its end states it. */
export interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number;
  /** Where its own header begins. */
  readonly start: number;
  readonly isStored: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const [stored, deflated] = [0, 8];

/** Where the end of the directory begins; a comment may follow it. */
function endOf(bytes: Uint8Array): number {
  const earliest = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= earliest; at--)
    if (uint32(bytes, at) === endSignature) return at;
  return refuse("damaged", "", { because: "directory" });
}

/** A name that stays in the file: relative, without `..`, as every program writes it. */
const isSafe = (name: string): boolean =>
  name !== "" &&
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  !/[\\:\u0000-\u001F]|^\/|\/\//.test(name) &&
  !name.split("/").some((step) => step === "." || step === "..");

function entryAt(bytes: Uint8Array, at: number): Entry {
  const [flags, method] = [uint16(bytes, at + 8), uint16(bytes, at + 10)];
  const name = strFromU8(
    bytes.subarray(at + entryLength, at + entryLength + uint16(bytes, at + 28)),
  );
  if (!isSafe(name)) refuse("unsafePartName", name);
  if (flags & 1) refuse("encrypted", name);
  if (method !== stored && method !== deflated)
    refuse("unknownCompression", name, { method: String(method) });
  return {
    name,
    checksum: uint32(bytes, at + 16),
    packed: uint32(bytes, at + 20),
    unpacked: uint32(bytes, at + 24),
    start: uint32(bytes, at + 42),
    isStored: method === stored,
  };
}

/** Parts that share bytes are how a small file unpacks to a huge one. */
function checkOverlaps(entries: readonly Entry[], directory: number): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  inOrder.forEach(({ name, start, packed }, at) => {
    const next = inOrder[at + 1]?.start ?? directory;
    if (start + packed > next) refuse("damaged", name, { because: "overlap" });
  });
}

function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) refuse("unsafePartName", name);
    seen.add(key);
  }
}

/**
 * Reads the directory of a zip file without unpacking anything.
 *
 * @throws XlsxError where a name leads out of the file, parts overlap, or it is more than `mostParts`
 */
export function readDirectory(bytes: Uint8Array, mostParts: number): Entry[] {
  const end = endOf(bytes);
  const count = uint16(bytes, end + 10);
  const directory = uint32(bytes, end + 16);
  if (count > mostParts)
    refuse("tooManyParts", "", { found: String(count), most: String(mostParts) });
  let at = directory;
  const entries = Array.from({ length: count }, () => {
    if (at + entryLength > end || uint32(bytes, at) !== entrySignature)
      refuse("damaged", "", { because: "directory" });
    const entry = entryAt(bytes, at);
    at += entryLength + uint16(bytes, at + 28) + uint16(bytes, at + 30) + uint16(bytes, at + 32);
    return entry;
  });
  checkNames(entries);
  checkOverlaps(entries, directory);
  return entries;
}
