import { readdirSync, readFileSync, existsSync } from "node:fs";
import { parsePlanJson, ProblemError, type Plan } from "@aarsvaerk/core";

const root = new URL("../../../../examples/", import.meta.url);

function planIn(file: URL): Plan {
  const result = parsePlanJson(readFileSync(file, "utf8"));
  if (!result.ok) throw new ProblemError(result.problems);
  return result.value;
}

const filesIn = (folder: URL): URL[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && /^plan.*\.json$|\.json$/.test(entry.name))
        .filter(({ name }) => name !== "commands.json")
        .map(({ name }) => new URL(name, folder))
    : [];

/** The plans of the repository's examples, each under its path. */
export const examplePlans: readonly (readonly [name: string, plan: Plan])[] = readdirSync(root, {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/plan.json`, root)))
  .flatMap(({ name }) => [
    ...filesIn(new URL(`${name}/`, root)),
    ...filesIn(new URL(`${name}/plans/`, root)),
  ])
  .map((file) => [file.pathname.slice(root.pathname.length), planIn(file)] as const);
