import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";

/** The top folder of the repository. */
export const root = dirname(import.meta.dirname);

const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);

/**
 * Runs a program in the repository's top folder and waits for it. Installed tools come first on
 * its path.
 *
 * @param {readonly string[]} command the program and its arguments
 * @param {{ show?: boolean, cwd?: string }} [options] `show` lets it write straight to the terminal
 * @returns {Promise<{ ok: boolean, output: string }>} the output is empty when it was shown
 */
export function run([program = "", ...args], { show = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, PATH: path },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      // On Windows the installed tools are .cmd files, which only a shell can start.
      shell: process.platform === "win32",
    });
    let output = "";
    const keep = (/** @type {string} */ text) => {
      output += text;
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => {
      resolve({ ok: false, output: `${program}: ${error.message}\n` });
    });
    child.on("close", (code) => {
      resolve({ ok: code === 0, output });
    });
  });
}

/**
 * Runs a program that must succeed; otherwise its output is printed and the process ends.
 *
 * @param {readonly string[]} command
 * @param {{ show?: boolean, cwd?: string }} [options]
 */
export async function runOrExit(command, options) {
  const { ok, output } = await run(command, options);
  if (ok) return;
  process.stderr.write(`${output}\n${command.join(" ")} failed.\n`);
  process.exit(1);
}
