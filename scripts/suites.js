import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { readPackages } from "./packages.js";
import { root } from "./run.js";

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {readonly string[]} command
 * @property {boolean} [vitest] counted by its tests; any other suite is one check
 */

const packages = readPackages(root);
const published = packages.filter(({ manifest }) => manifest.private !== true);

/**
 * What `npm test` runs, in this order: the later ones read what the build wrote.
 *
 * @type {readonly Suite[]}
 */
export const suites = [
  { name: "build", command: ["tsc", "-b"] },
  { name: "types of the scripts", command: ["tsc", "-p", "scripts"] },
  ...packages.map(({ name }) => ({
    name: `types of the tests: ${name}`,
    command: ["tsc", "-p", `packages/${name}/tsconfig.test.json`],
  })),
  { name: "types of the tests: examples", command: ["tsc", "-p", "examples/tsconfig.test.json"] },
  { name: "format", command: ["prettier", "--check", "."] },
  { name: "lint", command: ["eslint", ".", "--max-warnings", "0"] },
  { name: "dependency rule", command: ["node", "scripts/check-dependencies.js"] },
  { name: "dependencies are explained", command: ["node", "scripts/check-dependency-docs.js"] },
  { name: "unused code", command: ["knip", "--no-progress"] },
  testsOf("scripts"),
  ...packages.map(({ name }) => testsOf(name)),
  testsOf("examples"),
  ...packages
    .filter(({ folder }) => existsSync(join(folder, "vitest.slow.config.ts")))
    .map(({ name }) => testsOf(`${name}-slow`)),
  ...published.flatMap(({ name }) => [
    {
      name: `publint: ${name}`,
      command: ["publint", "--strict", "--pack", "npm", `packages/${name}`],
    },
    {
      name: `types as published: ${name}`,
      command: ["attw", "--pack", `packages/${name}`, "--profile", "esm-only"],
    },
  ]),
  { name: "size", command: ["node", "scripts/check-size.js"] },
  { name: "runs on bare ECMAScript", command: ["node", "scripts/check-bare.js"] },
];

/**
 * A run of its own for each project, so that one without tests is an error.
 *
 * @param {string} project
 * @returns {Suite}
 */
function testsOf(project) {
  return {
    name: `tests: ${project}`,
    // Left to itself, vitest keeps one core for its own; most tests wait for programs and pages.
    command: ["vitest", "run", "--project", project, `--maxWorkers=${availableParallelism()}`],
    vitest: true,
  };
}
