import { spawn } from "node:child_process";

interface Run {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly timeoutSeconds: number;
}

/**
 * Runs a program to its end and gives what it printed; fails when it fails or takes too long. It
 * gets a process group of its own, because `soffice` is a script and stopping that alone leaves the
 * office running.
 */
export function runProgram({ command, arguments: args, timeoutSeconds }: Run): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      // Words such as TRUE and separators in TEXT() do not depend on who runs the test.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
    let output = "";
    const keep = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);

    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, timeoutSeconds * 1000);
    const end = (problem: string | undefined): void => {
      clearTimeout(timer);
      if (problem === undefined) resolve(output);
      else reject(new Error(`${command} ${problem}\n${output}`));
    };
    child.on("error", (error) => end(error.message));
    child.on("close", (code) => {
      if (late) end(`took more than ${timeoutSeconds} seconds`);
      else end(code === 0 ? undefined : `ended with ${String(code)}`);
    });
  });
}
