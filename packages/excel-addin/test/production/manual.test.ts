import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentSecurityPolicyHeader } from "../../manifest/content-security-policy.js";
import { manifestFiles } from "../../manifest/index.js";
import { releaseAt } from "../../manifest/description.js";

const manual = readFileSync(join(import.meta.dirname, "../../../../docs/administrator.md"), "utf8");

test.each(["network", "self-host"] as const)("the manual states the policy for %s", (officeJs) => {
  expect(manual.split("\n")).toContain(
    `Content-Security-Policy: ${contentSecurityPolicyHeader(officeJs)}`,
  );
});

test("the manual names every file that is made for Office", () => {
  const files = Object.keys(manifestFiles(releaseAt("https://office.example.dk/", "1.0.0")));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(manual).toContain(`\`${file}\``);
});
