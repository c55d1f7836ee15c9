import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, examplePlan } from "@aarsvaerk/core";
import { writeMemo, type MemoOptions } from "@aarsvaerk/workbook/memo";
import { describe, expect, it } from "vitest";
import { aarsvaerk, folder, given, program } from "./aarsvaerk.js";
import { fullPlan } from "./plans.js";

const plan = given("plan.json", examplePlan);
const full = given("full.json", fullPlan);
const [saving, request] = examplePlan.proposals!;
const single = given("single.json", { ...examplePlan, proposals: [request!], scenarios: [] });

const written = (name: string): Buffer => readFileSync(join(folder, name));

/** What the workbook package writes of a view. */
const memo = async (view: Parameters<typeof evaluate>[1], options: Partial<MemoOptions> = {}) =>
  Buffer.from(await writeMemo(evaluate(examplePlan, view), { locale: "da", ...options }));

describe("memo", () => {
  it("writes the memo of a proposal, and says nothing", async () => {
    const ran = aarsvaerk(["memo", plan, "--proposal", "intensiveret-indsats", "-o", "notat.docx"]);
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    const view = { adopted: ["intensiveret-indsats"] };
    expect(written("notat.docx")).toEqual(await memo(view, { proposal: "intensiveret-indsats" }));
  });

  it.each([
    [["--scenario", "begge"], { scenario: "begge" }, {}],
    [["--adopt", `${saving!.id},${request!.id}`], { adopted: [saving!.id, request!.id] }, {}],
    [
      ["--adopt", saving!.id, "--unit", "mio", "--locale", "nb", "--price-level", "2015"],
      { adopted: [saving!.id], priceLevel: 2015 },
      { unit: "mio", locale: "nb" },
    ],
  ] as const)("shows what is chosen: %j", async (options, view, expected) => {
    expect(aarsvaerk(["memo", plan, ...options, "-o", "chosen.docx"]).code).toBe(0);
    expect(written("chosen.docx")).toEqual(await memo(view, expected));
  });

  it("is about the only proposal there is", () => {
    expect(aarsvaerk(["memo", single, "-o", "only.docx"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    const named = ["memo", single, "--proposal", request!.id, "-o", "named.docx"];
    expect(aarsvaerk(named).code).toBe(0);
    expect(written("only.docx")).toEqual(written("named.docx"));
  });

  it("is about the adopted budget where nothing is chosen, and says what could be", async () => {
    const { code, stderr } = aarsvaerk(["memo", plan, "-o", "budget.docx"]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "Vælg scenarie med --scenario: status-quo, begge\n" +
        "Vælg forslag med --adopt: spareforslag-2012, intensiveret-indsats\n",
    });
    expect(written("budget.docx")).toEqual(await memo({}));
    const chosen = aarsvaerk(["memo", plan, "--proposal", "baseline", "-o", "budget.docx"]);
    expect(chosen).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("tells findings beside the document", () => {
    const { code, stderr } = aarsvaerk(["memo", full, "--scenario", "begge", "-o", "full.docx"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Anmærkning: /u);
    expect(existsSync(join(folder, "full.docx"))).toBe(true);
  });

  it("goes into a pipe, and never onto a screen", () => {
    const args = ["memo", single, "-o", "-"];
    const piped = spawnSync(process.execPath, [program, ...args], { cwd: folder });
    expect(aarsvaerk(["memo", single, "-o", "piped.docx"]).code).toBe(0);
    expect(piped.stdout.equals(written("piped.docx"))).toBe(true);
    const screen = aarsvaerk(args, { before: "process.stdout.isTTY = true;" });
    expect(screen).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "<stdout>: filen er ikke tekst og skrives ikke på skærmen; giv et filnavn, eller send den videre med >\n",
    });
  });

  it.each([
    [["memo", plan], "required option '-o, --output <file>' not specified"],
    [["memo", plan, "-o", plan], "plan.json: er selve planen"],
    [["memo", plan, "-o", "ingen/notat.docx"], "mappen findes ikke"],
    [
      ["memo", plan, "--proposal", "intensiv", "-o", "x.docx"],
      "--proposal: “intensiv” findes ikke",
    ],
    [["memo", plan, "--unit", "øre", "-o", "x.docx"], "Allowed choices are kr, 1000kr, mio"],
  ])("refuses %j", (args, message) => {
    const { code, stdout, stderr } = aarsvaerk(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, "x.docx"))).toBe(false);
  });

  it("refuses an investment in current prices", () => {
    const investment = { ...request!, kind: "investment" };
    const file = given("investment.json", {
      ...examplePlan,
      proposals: [investment],
      scenarios: [],
    });
    const { code, stderr } = aarsvaerk(["memo", file, "--price-level", "current", "-o", "x.docx"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--price-level: /u);
    expect(existsSync(join(folder, "x.docx"))).toBe(false);
  });
});
