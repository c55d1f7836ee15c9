import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMain } from "./is-main.js";
import { readManifest, readPackages } from "./packages.js";
import { root as repository } from "./run.js";

/**
 * What docs/dependencies.md gets wrong: a dependency it does not explain, one that is gone, or
 * another licence than the package itself states.
 *
 * @param {ReadonlyMap<string, string>} licences each dependency and the licence it states
 * @param {string} page the Markdown; one table row per dependency: | `name` | licence | …
 * @returns {string[]}
 */
export function dependencyDocsFailures(licences, page) {
  const rows = [...page.matchAll(/^\| `([^`]+)`\s*\|([^|]*)\|([^|]*)\|([^|]*)\|/gm)];
  const written = new Map(rows.map(([, name = "", ...cells]) => [name, cells.map(trim)]));
  const failures = [];
  for (const [name, licence] of licences) {
    const [said, why, rejected] = written.get(name) ?? [];
    if (said === undefined) failures.push(`${name} is not explained`);
    else if (said !== licence) failures.push(`${name} states the licence ${licence}, not ${said}`);
    if (why === "" || rejected === "") failures.push(`${name} lacks a reason or what was rejected`);
  }
  for (const name of written.keys())
    if (!licences.has(name)) failures.push(`${name} is explained but no longer used`);
  return failures;
}

/** @param {string} text */
function trim(text) {
  return text.trim();
}

/**
 * Every dependency of every package.json, our own packages aside, with its licence as installed.
 *
 * @param {string} root
 * @returns {Map<string, string>}
 */
function readLicences(root) {
  const folders = [root, join(root, "examples"), ...readPackages(root).map(({ folder }) => folder)];
  return new Map(folders.flatMap((folder) => licencesOf(folder)));
}

/**
 * @param {string} folder
 * @returns {[name: string, licence: string][]}
 */
function licencesOf(folder) {
  const manifest = readManifest(folder);
  const all = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  };
  return Object.entries(all)
    .filter(([, version]) => !version.startsWith("workspace:"))
    .map(([name]) => [name, readManifest(join(folder, "node_modules", name)).license ?? "none"]);
}

if (isMain(import.meta.url)) {
  const page = readFileSync(join(repository, "docs/dependencies.md"), "utf8");
  const licences = readLicences(repository);
  const failures = dependencyDocsFailures(licences, page);
  if (licences.size === 0) failures.push("no dependency found");
  console.log(failures.length === 0 ? `${licences.size} explained.` : failures.join("\n"));
  process.exitCode = failures.length === 0 ? 0 : 1;
}
