import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../dist/preview/main.js", import.meta.url));
const started: ChildProcess[] = [];

function start(...options: readonly string[]) {
  const child = spawn(process.execPath, [main, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  let [said, complained] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (piece: string) => (said += piece));
  child.stderr.setEncoding("utf8").on("data", (piece: string) => (complained += piece));
  started.push(child);
  return { child, said: () => said, complained: () => complained };
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

test("prints its address, answers there, and stops on Ctrl-C", async () => {
  const { child, said } = start("--locale", "nb-NO");
  await expect.poll(said, { timeout: 20_000 }).toContain("Ctrl-C");
  const [address = ""] = said().split("\n");
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?locale=nb-NO$/);
  const response = await fetch(address);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const ended = once(child, "exit");
  child.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
  await expect(fetch(address)).rejects.toThrow();
});

test("says what it can do", async () => {
  const { child, said } = start("--help");
  await once(child, "close");
  expect(said()).toContain("--pane <folder>");
});

test.each([
  [["--pane", "nowhere"], "holds no taskpane.html"],
  [["--port", "many"], "--port"],
  [["--locale", "sv-SE"], "--locale"],
  [["--panes", "x"], "--panes"],
])("%j is refused", async (options, reason) => {
  const { child, complained } = start(...options);
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(1);
  expect(complained()).toContain(reason);
  expect(complained()).not.toContain("    at ");
});
