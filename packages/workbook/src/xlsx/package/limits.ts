/**
 * What a file may be, so that reading it takes bounded memory and time.
 *
 * @example
 * ```ts
 * const small: Limits = { file: 1_000_000, parts: 200, unpacked: 10_000_000, ratio: 100, cells: 10_000, sharedLetters: 100_000 };
 * (await readXlsx(new Uint8Array(2_000_000), small)).ok; //=> false
 * ```
 */
export interface Limits {
  /** Bytes of the file. */
  readonly file: number;
  readonly parts: number;
  /** Bytes of all parts, unpacked. */
  readonly unpacked: number;
  /** How many times larger all parts may be than the file, once they are of some size. */
  readonly ratio: number;
  /** Cells written in all sheets. */
  readonly cells: number;
  /** Letters of formulas that are written out for the cells that share them. */
  readonly sharedLetters: number;
}

const megabyte = 1_000_000;

/** Several times what 10.000 lines take. */
export const limits: Limits = {
  file: 25 * megabyte,
  parts: 5_000,
  unpacked: 100 * megabyte,
  ratio: 100,
  cells: 1_000_000,
  sharedLetters: 20_000_000,
};

/** Below this a large ratio is what short, repetitive parts have. */
export const ratioMattersFrom = 5 * megabyte;
