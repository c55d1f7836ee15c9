import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

declare module "vitest" {
  interface TaskMeta {
    /** `npm test` says these after the run: what was left out, and how to get it. */
    missing?: readonly { readonly command: string; readonly install: string }[];
  }
}

const program = { command: "chromium", install: "apt-get install chromium" };

function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders
    .map((folder) => join(folder, program.command))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * Leaves tests out where Chromium is not installed, and says so. A machine that is trusted to check
 * everything may leave nothing out: with `CI=true` the test file fails instead.
 */
export function needsChromium(): {
  skip: boolean;
  meta: { missing?: readonly (typeof program)[] };
} {
  if (installed() !== undefined) return { skip: false, meta: {} };
  const said = `${program.command} is missing (${program.install})`;
  if (process.env["CI"] === "true") throw new Error(`${said}, and CI leaves no test out`);
  console.warn(`Not run: ${said}`);
  return { skip: true, meta: { missing: [program] } };
}

/** A browser that asks nobody for anything of its own. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = installed();
  if (executablePath === undefined) throw new Error(`${program.command} is missing`);
  return chromium.launch({
    executablePath,
    args: [
      // Containers and CI machines run as root, where Chromium's sandbox cannot.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
