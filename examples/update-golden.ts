// Rewrites the golden files: `npm run update-golden` in examples/, or with the names of the folders
// that are to be rewritten, `npm run update-golden -- koebenhavn-2011`. Read the difference before
// you commit it: a changed figure is a changed promise. A command that ends with another exit code
// than its commands.json says leaves the golden files of its folder as they are.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandsOf, exampleFolders, expectedFolder, run } from "./golden.js";

async function updated(folder: string): Promise<boolean> {
  const commands = commandsOf(folder);
  const runs = await Promise.all(commands.map((command) => run(folder, command)));
  const failures = commands.flatMap(({ name, exitCode }, at) => {
    const found = runs[at]?.exitCode;
    return found === exitCode
      ? []
      : [`${folder}, ${name}: exit code ${String(found)}, not ${String(exitCode)}`];
  });
  const printed = runs.flatMap((each) => [...each.printed]);
  if (failures.length > 0) {
    console.error(failures.join("\n"));
    return false;
  }
  rmSync(expectedFolder(folder), { recursive: true, force: true });
  mkdirSync(expectedFolder(folder), { recursive: true });
  for (const [file, text] of printed) writeFileSync(join(expectedFolder(folder), file), text);
  console.log(`${folder}: ${String(printed.length)} files`);
  return true;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((folder) => !exampleFolders.includes(folder));
if (unknown.length > 0) {
  console.error(`No such example: ${unknown.join(", ")}. There are ${exampleFolders.join(", ")}.`);
  process.exitCode = 1;
} else {
  const results: boolean[] = [];
  for (const folder of asked.length > 0 ? asked : exampleFolders)
    results.push(await updated(folder));
  process.exitCode = results.every(Boolean) ? 0 : 1;
}
