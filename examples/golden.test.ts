import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  commandsOf,
  exampleFolders,
  expectedFolder,
  filesOf,
  goldenFilesOf,
  run,
} from "./golden.js";
import { root } from "./root.js";

/** What `npm run update-golden` writes, read back: the files of one command and their text. */
function goldenOf(folder: string, files: readonly string[]): Map<string, string> {
  const paths = files.map((file) => [file, join(expectedFolder(folder), file)] as const);
  return new Map(
    paths
      .filter(([, path]) => existsSync(path))
      .map(([file, path]) => [file, readFileSync(path, "utf8")]),
  );
}

test("there are examples", () => {
  expect(exampleFolders.length).toBeGreaterThan(0);
});

describe.each(exampleFolders)("%s", (folder) => {
  test.each(filesOf(folder))("has a %s", (file) => {
    expect(existsSync(join(root, folder, file))).toBe(true);
  });

  const commands = commandsOf(folder);

  test("has commands, each with a name of its own", () => {
    expect(commands.length).toBeGreaterThan(0);
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });

  test("has no golden file without a command", () => {
    const claimed = new Set(commands.flatMap(goldenFilesOf));
    const unclaimed = readdirSync(expectedFolder(folder)).filter((file) => !claimed.has(file));
    expect(unclaimed).toEqual([]);
  });

  test.concurrent.each(commands)("$name", async (command) => {
    const { exitCode, printed } = await run(folder, command);
    expect(Object.fromEntries(printed)).toEqual(
      Object.fromEntries(goldenOf(folder, goldenFilesOf(command))),
    );
    expect(exitCode).toBe(command.exitCode);
    expect(printed.size).toBeGreaterThan(0);
  });
});
