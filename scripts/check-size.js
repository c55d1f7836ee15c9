import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundleCore } from "./core-bundle.js";
import { isMain } from "./is-main.js";
import { root } from "./run.js";

/** How far the README's figure may lie from the measured one. */
const TOLERANCE = 0.03;

/**
 * What is wrong with a size, in kB of 1000 bytes: over its ceiling, or not what the README says.
 *
 * @param {{ name: string, measured: number, ceiling: number, readme: string }} size
 * @returns {string[]}
 */
export function sizeFailures({ name, measured, ceiling, readme }) {
  const failures = [];
  if (!(measured > 0)) failures.push(`the bundle of ${name} is empty`);
  if (measured > ceiling)
    failures.push(`${name} is ${kB(measured)}, above its ceiling ${kB(ceiling)}`);
  const said = readme.split(`${name}: `)[1]?.match(/^(\d+(?:\.\d+)?) kB minified and gzipped/)?.[1];
  const line = `${name}: ${kB(measured)} minified and gzipped`;
  if (said === undefined) failures.push(`README.md does not say "${line}"`);
  else if (Math.abs(measured / Number(said) - 1) > TOLERANCE)
    failures.push(`README.md says ${said} kB; write "${line}"`);
  return failures;
}

/** @param {number} size */
function kB(size) {
  return `${size.toFixed(1)} kB`;
}

if (isMain(import.meta.url)) {
  /** @type {Record<string, { imports: string[], ceiling: number }>} */
  const limits = JSON.parse(readFileSync(join(root, "scripts/size-limit.json"), "utf8"));
  const readmeFile = join(root, "README.md");
  const readme = existsSync(readmeFile) ? readFileSync(readmeFile, "utf8") : "";
  for (const [name, { imports, ceiling }] of Object.entries(limits)) {
    const measured = gzipSync(await bundleCore(imports), { level: 9 }).length / 1000;
    const failures = sizeFailures({ name, measured, ceiling, readme });
    console.log(failures.length === 0 ? `${name}: ${kB(measured)}` : failures.join("\n"));
    if (failures.length > 0) process.exitCode = 1;
  }
}
