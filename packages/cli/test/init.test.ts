import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { planJsonSchema } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { schemaReference } from "../src/starter/schema-reference.js";
import { aarsvaerk, folder, given, json } from "./aarsvaerk.js";

const read = (file: string) => readFileSync(join(folder, file), "utf8");

describe("init", () => {
  it.each([
    [
      "da",
      "Forudsætning: Årsværksprisen er et eksempel",
      "1.000 kr. – 2027 p/l",
      "flere-raadgivere",
    ],
    [
      "nb",
      "Forutsetning: Lønnskostnaden er et eksempel",
      "1\u00a0000 kr – 2027-priser",
      "flere-raadgivere",
    ],
    [
      "en",
      "Assumption: The price per FTE is an example",
      "DKK 1,000 – 2027 prices",
      "more-advisors",
    ],
  ])("writes a plan in %s that holds as it stands", (locale, assumption, corner, proposal) => {
    const file = `ny-${locale}.jsonc`;
    const made = aarsvaerk(["init", file, "--locale", locale, "--first-year", "2027"]);
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: "" });
    expect(made.stdout).toContain(`aarsvaerk validate ${file}\n`);
    expect(read(file)).toMatch(/^\/\/ /);
    const { code, stdout } = aarsvaerk(["run", file, "--proposal", proposal]);
    expect(code).toBe(0);
    expect(stdout).toContain(assumption);
    expect(stdout).toContain(corner);
    const inputs = [...read(file).matchAll(/"(amount|fte|growth)": /g)];
    expect([...read(file).matchAll(/"assumption": /g)]).toHaveLength(inputs.length);
  });

  it("begins with next year, in plan.jsonc, and names the shipped schema", () => {
    expect(aarsvaerk(["init"]).code).toBe(0);
    expect(read("plan.jsonc")).toContain(`"priceLevel": ${new Date().getFullYear() + 1}`);
    const schema = /"\$schema": "(.*)"/.exec(read("plan.jsonc"))?.[1];
    expect(readFileSync(new URL(schema!), "utf8")).toContain('"title": "Årsværk plan"');
  });

  it("leaves an existing file alone", () => {
    const file = given("mine.json", "my work");
    const { code, stderr } = aarsvaerk(["init", file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^mine\.json: findes allerede og er ikke rørt; vælg et andet navn/);
    expect(read(file)).toBe("my work");
    expect(aarsvaerk(["init", "ingen/plan.jsonc"]).stderr).toContain("mappen findes ikke");
  });

  it("writes to standard output on request", () => {
    const { stdout } = aarsvaerk(["init", "-"]);
    const verdict = aarsvaerk(["validate", "-"], { input: stdout });
    expect(verdict.stdout).toMatch(/^<stdin>: planen holder/);
  });

  it("names the schema by a relative path where it lies beside the plan", () => {
    const schema = resolve("project/node_modules/@aarsvaerk/cli/plan.schema.json");
    expect(schemaReference(resolve("project/plan.jsonc"), schema)).toBe(
      "./node_modules/@aarsvaerk/cli/plan.schema.json",
    );
    expect(schemaReference(resolve("elsewhere/plan.jsonc"), schema)).toBe(
      pathToFileURL(schema).href,
    );
  });
});

const schemaFile = "packages/cli/plan.schema.json";
const remedy = `The plan's schema has changed. Build, then write the file anew:
node packages/cli/dist/main.js schema -o ${schemaFile} && npx prettier --write ${schemaFile}`;

describe("schema", () => {
  it("is the core's, and the shipped file is the same", () => {
    const { code, stdout } = aarsvaerk(["schema"]);
    expect(code).toBe(0);
    expect(json(stdout)).toEqual(planJsonSchema());
    const shipped = readFileSync(new URL("../plan.schema.json", import.meta.url), "utf8");
    const isCurrent = JSON.stringify(json(shipped)) === JSON.stringify(planJsonSchema());
    expect(isCurrent, remedy).toBe(true);
  });

  it("goes to a file on request", () => {
    expect(aarsvaerk(["schema", "-o", "schema.json"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(json(read("schema.json"))).toEqual(planJsonSchema());
  });
});
