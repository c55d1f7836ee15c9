import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Most kB of 1000 bytes, gzipped, without office.js. */
export const ceilings = {
  /** What the page asks for before the user can begin. */
  begin: 120,
  /** All that the pane may ask for in the end. */
  everything: 300,
} as const;

export interface PaneSize {
  readonly begin: number;
  readonly everything: number;
}

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** @param requested - names of the files that the page asked for before the user could begin */
export function paneSize(folder: string, requested: readonly string[]): PaneSize {
  const program = readdirSync(folder).filter((file) => /^(?!about).*\.(html|js|css)$/.test(file));
  return {
    begin: sum(requested.map((file) => gzipped(join(folder, file)))),
    everything: sum(program.map((file) => gzipped(join(folder, file)))),
  };
}

/** How far the README's figures may lie from the measured ones. */
const tolerance = 0.03;

const said = (readme: string, words: string): number =>
  Number(new RegExp(`\\| ${words} +\\| +(\\d+) kB`).exec(readme)?.[1] ?? Number.NaN);

/** What is wrong with the size: above a ceiling, or not what the README says. */
export function sizeFailures(size: PaneSize, readme: string): string[] {
  return (
    [
      ["begin", "until the user can begin"],
      ["everything", "all of the pane"],
    ] as const
  ).flatMap(([part, words]) => {
    const measured = size[part];
    const kB = `${measured.toFixed(0)} kB`;
    const deviation = Math.abs(measured / said(readme, words) - 1);
    return [
      ...(measured > ceilings[part] ? [`${words}: ${kB}, above ${ceilings[part]} kB`] : []),
      ...(measured > 0 ? [] : [`${words}: nothing was measured`]),
      ...(deviation <= tolerance ? [] : [`README.md should say "${words} | ${kB}"`]),
    ];
  });
}
