import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { cruise } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { isMain } from "./is-main.js";
import { readPackages } from "./packages.js";
import { root as repository } from "./run.js";

/** @typedef {import("dependency-cruiser").ICruiseResult} CruiseResult */
/** @typedef {import("./packages.js").Package} Package */

/**
 * Checks the arrows between the packages (.dependency-cruiser.cjs), and that the cruise truly
 * looked: a cruise that reads nothing finds nothing wrong.
 *
 * @param {string} root
 * @returns {Promise<{ failures: string[], modules: number }>}
 */
export async function checkDependencies(root) {
  const packages = readPackages(root);
  if (packages.length === 0) return { failures: ["no package found under packages/"], modules: 0 };
  const options = await extractOptions(join(repository, ".dependency-cruiser.cjs"));
  const { output } = await cruise(["packages"], { ...options, baseDir: root });
  if (typeof output === "string") throw new Error("the cruise gave text instead of a result");

  const failures = [
    ...output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    ...packages.flatMap((one) => unseenFiles(root, one, output)),
    ...packages.flatMap((one) => unfollowedArrows(one, packages, output)),
  ];
  return { failures, modules: output.modules.length };
}

/**
 * @param {string} root
 * @param {Package} one
 * @param {CruiseResult} result
 */
function unseenFiles(root, { name, folder }, result) {
  const seen = new Set(result.modules.map((module) => module.source));
  const source = join(folder, "src");
  const files = existsSync(source)
    ? readdirSync(source, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    : [];
  if (files.length === 0) return [`packages/${name}/src holds no module to look at`];
  return files.filter((file) => !seen.has(file)).map((file) => `the cruise did not see ${file}`);
}

/**
 * A package that declares another one of ours must be seen to import it; otherwise either the
 * declaration is idle or the cruise cannot follow package names.
 *
 * @param {Package} one
 * @param {Package[]} packages
 * @param {CruiseResult} result
 */
function unfollowedArrows({ name, manifest }, packages, result) {
  const reached = result.modules
    .filter((module) => module.source.startsWith(`packages/${name}/`))
    .flatMap((module) => module.dependencies.map((dependency) => dependency.resolved));
  return packages
    .filter((other) => other.manifest.name in (manifest.dependencies ?? {}))
    .filter((other) => !reached.some((path) => path.startsWith(`packages/${other.name}/`)))
    .map((other) => `packages/${name} was not seen to import ${other.manifest.name}`);
}

if (isMain(import.meta.url)) {
  const { failures, modules } = await checkDependencies(repository);
  console.log(failures.length === 0 ? `${modules} modules keep the rule.` : failures.join("\n"));
  process.exitCode = failures.length === 0 ? 0 : 1;
}
