import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "./run.js";

/** @type {string} the only folder on the path: a machine where commands say how they were called */
let bin;

beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), "aarsvaerk-"));
  symlinkSync("/usr/bin/dirname", join(bin, "dirname"));
  plant("npm", 'echo "CI=$CI npm $*"');
  plant("apt-get", 'echo "apt-get $*" >&2');
  plant("sudo", '"$@"');
});

afterEach(() => {
  rmSync(bin, { recursive: true });
});

// Debian is what .ci/run is for.
describe.runIf(process.platform === "linux")(".ci/run", () => {
  test("installs what is missing, then runs the tests", () => {
    plant(
      "dpkg-query",
      '[[ $* == *" gnumeric" ]] && exit 1; [[ $* == *" fonts-liberation" ]] || echo -n installed',
    );
    expect(ciRun()).toEqual({
      status: 0,
      stdout: "CI=true npm test\n",
      stderr:
        "apt-get -qq update\n" +
        "apt-get -qq install --yes --no-install-recommends gnumeric fonts-liberation\n",
    });
  });

  test("asks for nothing where everything is there", () => {
    plant("dpkg-query", "echo -n installed");
    expect(ciRun()).toEqual({ status: 0, stdout: "CI=true npm test\n", stderr: "" });
  });

  test.each(["update", "install"])("fails when apt-get cannot %s", (step) => {
    plant("dpkg-query", "exit 1");
    plant("apt-get", `[[ $* != *${step}* ]]`);
    expect(ciRun()).toMatchObject({ status: 1, stdout: "" });
  });

  test("fails when a test does", () => {
    plant("dpkg-query", "echo -n installed");
    plant("npm", "exit 1");
    expect(ciRun().status).toBe(1);
  });
});

/** @param {string} command @param {string} script */
function plant(command, script) {
  writeFileSync(join(bin, command), `#!/bin/bash\n${script}\n`);
  chmodSync(join(bin, command), 0o755);
}

function ciRun() {
  const { status, stdout, stderr } = spawnSync("/bin/bash", [join(root, ".ci/run")], {
    env: { PATH: bin },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
