/** A module that readers import, with the file it is written in. */
export interface Entry {
  /** As an import names it. */
  readonly name: string;
  /** The folder under `packages`. */
  readonly folder: string;
  /** Below the package's `src`. */
  readonly file: string;
}

const entry = (folder: string, below = ""): Entry => ({
  name: `@aarsvaerk/${folder}${below === "" ? "" : `/${below}`}`,
  folder,
  file: below === "" ? "index.ts" : `${below}/index.ts`,
});

/** Every entry that readers have documentation of; `core/calculation` is for our own packages. */
export const entries: readonly Entry[] = [
  entry("core"),
  entry("workbook"),
  entry("workbook", "xlsx"),
  entry("workbook", "memo"),
];
