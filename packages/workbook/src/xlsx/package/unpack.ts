import { Inflate } from "fflate";
import { refuse } from "../problem.js";
import { indexOfBytes, uint16, uint32 } from "./bytes.js";
import { crc32 } from "./crc32.js";
import { readDirectory, type Entry } from "./directory.js";
import { ratioMattersFrom, type Limits } from "./limits.js";

/** Parts of a file, unpacked, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const headerSignature = 0x04034b50;
const headerLength = 30;
/** Packed bytes at a time: deflate makes at most 1.032 of one, so a lie is found after 16 MB. */
const stride = 16_384;

/** Unpacks no more than the directory states; nothing where it is not exactly as much. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += stride)
      inflate.push(packed.subarray(at, at + stride), at + stride >= packed.length);
  } catch {
    return undefined;
  }
  return length === size ? out : undefined;
}

function unpackEntry(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { name, start, packed, unpacked, isStored, checksum } = entry;
  const from = start + headerLength + uint16(bytes, start + 26) + uint16(bytes, start + 28);
  if (uint32(bytes, start) !== headerSignature || from + packed > bytes.length)
    refuse("damaged", name, { because: "part" });
  const content = bytes.subarray(from, from + packed);
  const part = isStored ? content : inflated(content, unpacked);
  if (part?.length !== unpacked || crc32(part) !== checksum)
    return refuse("damaged", name, { because: "part" });
  return part;
}

function checkSizes(entries: readonly Entry[], file: number, limits: Limits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpacked)
    refuse("unpackedTooLarge", "", { found: String(unpacked), most: String(limits.unpacked) });
  const ratio = Math.floor(unpacked / file);
  if (unpacked > ratioMattersFrom && ratio > limits.ratio)
    refuse("tooTightlyPacked", "", { found: String(ratio), most: String(limits.ratio) });
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const zipFile = [0x50, 0x4b];
/** What the old container names the stream that a password protects. */
const encryptedStream = Array.from("EncryptedPackage", (letter) => [
  letter.charCodeAt(0),
  0,
]).flat();

function checkKind(bytes: Uint8Array): void {
  const startsWith = (sought: readonly number[]) => sought.every((byte, at) => bytes[at] === byte);
  if (startsWith(compoundFile))
    refuse(indexOfBytes(bytes, encryptedStream) === -1 ? "oldFormat" : "encrypted");
  if (!startsWith(zipFile)) refuse("notXlsx");
}

/**
 * Unpacks the parts of a zip file that are wanted, after every part has been checked.
 *
 * @throws XlsxError where the file is too large, is no zip file, is damaged, or is made to be unpacked to
 *   more than can be held
 */
export function unpack(
  bytes: Uint8Array,
  limits: Limits,
  isWanted: (name: string) => boolean,
): Parts {
  if (bytes.length > limits.file)
    refuse("fileTooLarge", "", { found: String(bytes.length), most: String(limits.file) });
  checkKind(bytes);
  const entries = readDirectory(bytes, limits.parts);
  checkSizes(entries, bytes.length, limits);
  const wanted = entries.filter(({ name }) => !name.endsWith("/") && isWanted(name));
  return new Map(wanted.map((entry) => [entry.name, unpackEntry(bytes, entry)]));
}
