/** Little-endian numbers of a zip file; beyond its end they are nought. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

export const uint32 = (bytes: Uint8Array, at: number): number =>
  (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;

/** Where a run of bytes stands; -1 where it does not. */
export function indexOfBytes(bytes: Uint8Array, sought: readonly number[]): number {
  const [first = 0] = sought;
  let at = bytes.indexOf(first);
  while (at !== -1 && !sought.every((byte, offset) => bytes[at + offset] === byte))
    at = bytes.indexOf(first, at + 1);
  return at;
}
