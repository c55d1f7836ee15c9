import { examplePlan } from "@aarsvaerk/core";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aarsvaerk, folder, given, json } from "./aarsvaerk.js";

const text = JSON.stringify(examplePlan);
const refusal = (file: string, content: string | Buffer) => {
  const { code, stdout, stderr } = aarsvaerk(["run", given(file, content)]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toMatch(/^ +at /m);
  return stderr;
};

describe("reading a plan", () => {
  it("reads standard input", () => {
    const { code, stdout } = aarsvaerk(["validate", "-"], { input: text });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<stdin>: planen holder/);
  });

  it("allows comments and trailing commas", () => {
    const commented = `// en kommentar\n${text.slice(0, -1)}, /* og en til */ }`;
    expect(aarsvaerk(["validate", given("commented.jsonc", commented)]).code).toBe(0);
  });

  it("refuses a key that stands twice, with its line", () => {
    const twice =
      '{\n  "language": "da",\n  "units": [\n    { "id": "a",\n      "id": "b" }\n  ]\n}';
    expect(refusal("twice.json", twice)).toBe(
      "twice.json:5:7: units[0].id: nøglen “id” står to gange\n",
    );
  });

  it("says where JSON is broken, and how", () => {
    const faults: [content: string, message: string][] = [
      ['{\n  "title": "A"\n  "currency": "DKK"\n}', "3:3: her mangler et komma"],
      ['{ "title": }', "1:12: her mangler en værdi"],
      ['{ "title" "A" }', "1:11: her mangler et kolon"],
      ['{ "title": "A" ', "1:16: her mangler }"],
      ['{ "units": [ ', "1:14: her mangler ]"],
      ['{ "title": "A\n}', "1:12: teksten slutter ikke med anførselstegn"],
      ['{ title: "A" }', "1:3: her står et ord eller tegn, som JSON ikke kender"],
      ["{} {}", "1:4: her står mere, efter at planen er slut"],
      ['{ "fte": 1,5 }', "1:10: “1,5” er skrevet med komma; skriv 1.5 (punktum som decimaltegn)"],
      [
        '{ "amount": 540.000 }',
        "1:13: “540.000” er tvetydigt: mener du 540000 eller 540.00? Skriv uden tusindtalsskilletegn",
      ],
      ["", "1:1: den er tom"],
    ];
    const files = faults.map(([content], at) => given(`fault-${at}.json`, content));
    const { code, stdout } = aarsvaerk(["validate", ...files]);
    expect(code).toBe(2);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.replace("filen er ikke gyldig JSON: ", ""))).toEqual(
      faults.map(([, message], at) => `fault-${at}.json:${message}`),
    );
  });

  it("says what it found where no plan is", () => {
    expect(refusal("list.json", "[1]")).toBe(
      "list.json:1:1: filen indeholder ikke en plan: den skal begynde med {\n",
    );
  });

  it("refuses keys that would reach into objects", () => {
    expect(refusal("proto.json", `{"__proto__": {}, ${text.slice(1)}`)).toMatch(
      /^proto\.json:1:2: __proto__: nøglen “__proto__” findes ikke her/,
    );
  });

  it("refuses other encodings by name", () => {
    const marked = Buffer.from(`\uFEFF${text}`, "utf16le");
    const files = [
      given("bom.json", `\uFEFF${text}`),
      given("utf16.json", marked),
      given("utf16be.json", Buffer.from(marked).swap16()),
      given("utf16-unmarked.json", Buffer.from(text, "utf16le")),
      given("ansi.json", Buffer.from('{\n"title": "Årsværk" }', "latin1")),
    ];
    const { code, stdout } = aarsvaerk(["validate", ...files]);
    expect(code).toBe(2);
    const utf16 = "filen er gemt som UTF-16 (“Unicode”); gem den som UTF-8";
    expect(stdout.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^bom\.json: .*\(BOM, U\+FEFF\)/),
      `utf16.json: ${utf16}`,
      `utf16be.json: ${utf16}`,
      `utf16-unmarked.json: ${utf16}`,
      "ansi.json: filen er ikke gemt som UTF-8 (linje 2); gem den som UTF-8",
    ]);
  });

  it("says what kind of file it cannot read", () => {
    mkdirSync(join(folder, "mappe"));
    expect(aarsvaerk(["run", "mappe"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "mappe: er en mappe, ikke en fil\n",
    });
    const { stdout } = aarsvaerk(["run", "ingen.json", "--format", "json"]);
    expect(json(stdout)).toEqual({
      outputVersion: 1,
      command: "run",
      problems: [{ code: "missing", file: "ingen.json", text: "filen findes ikke" }],
    });
  });

  it("refuses ten million brackets at once", () => {
    const started = performance.now();
    const nested = `{"title":${"[".repeat(10_000_000)}`;
    expect(refusal("nested.json", nested)).toBe(
      "nested.json: filen er indlejret dybere end 64 niveauer\n",
    );
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("reads no more of a file than a plan can need", () => {
    const { code, stderr } = aarsvaerk(["run", "/dev/zero"]);
    expect(code).toBe(2);
    expect(stderr).toBe("/dev/zero: filen fylder > 60 MB; højst 50 MB\n");
  });

  it("does not let a plan's text steer the terminal", () => {
    const stderr = refusal("steering.json", '{"language":"da","x\\u001b[2J\\u202e":1}');
    expect(stderr).toContain("nøglen “x\uFFFD[2J\uFFFD” findes ikke her");
    for (const steering of ["\u001b", "\u202e"]) expect(stderr).not.toContain(steering);
  });
});
