import { examplePlan } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { aarsvaerk, given, json } from "./aarsvaerk.js";
import { fullPlan } from "./plans.js";

const plan = given("plan.json", examplePlan);
const request = ["--proposal", "intensiveret-indsats"];
const csv = (...args: string[]) => {
  const { code, stdout } = aarsvaerk(["restate", ...args, "--format", "csv"]);
  return { code, rows: stdout.trimEnd().split("\r\n") };
};

describe("restate", () => {
  it("shows each price level, its factor, and current prices", () => {
    expect(csv(plan, ...request)).toEqual({
      code: 0,
      rows: [
        "Prisniveau (kr.);Faktor;2012;2013;2014;2015",
        "2012 p/l;1,000000000;5000000,00;5000000,00;5000000,00;5000000,00",
        "2013 p/l;1,003000000;5015000,00;5015000,00;5015000,00;5015000,00",
        "2014 p/l;1,006009000;5030045,00;5030045,00;5030045,00;5030045,00",
        "2015 p/l;1,011039045;5055195,23;5055195,23;5055195,23;5055195,23",
        "løbende priser;;5000000,00;5015000,00;5030045,00;5055195,23",
      ],
    });
  });

  it("shows the baseline where nothing is chosen", () => {
    const { stdout } = aarsvaerk(["restate", plan]);
    expect(stdout).toMatch(/^Vedtaget budget – serviceudgifter, i forskellige prisniveauer\n/);
    expect(stdout).toMatch(/2012 p\/l +1,000000000 +12\.500\.000,00/);
    expect(stdout).toContain("Faktor: fra 2012 p/l til rækkens prisniveau.\n");
    expect(stdout).toContain("Løbende priser: hvert år i årets eget prisniveau.\n");
  });

  it("shows several proposals one by one, and all together", () => {
    const { rows } = csv(plan, "--scenario", "begge", "--unit", "mio");
    expect(rows.filter((row) => row.startsWith("2015 p/l"))).toEqual([
      "2015 p/l;1,011039045;3,539;3,539;3,539;3,539",
      "2015 p/l;1,011039045;5,055;5,055;5,055;5,055",
      "2015 p/l;1,011039045;8,594;8,594;8,594;8,594",
    ]);
    expect(rows.filter((row) => row.endsWith(";;;;;"))).toEqual([
      "Spareforslag til Budget 2012;;;;;",
      "Intensiveret indsats i udsatte byområder;;;;;",
      "Forslagene i alt;;;;;",
    ]);
  });

  it("restricts itself to one level", () => {
    expect(csv(plan, ...request, "--price-level", "2014").rows.slice(1)).toEqual([
      "2014 p/l;1,006009000;5030045,00;5030045,00;5030045,00;5030045,00",
    ]);
    expect(csv(plan, ...request, "--price-level", "current").rows.slice(1)).toEqual([
      "løbende priser;;5000000,00;5015000,00;5030045,00;5055195,23",
    ]);
  });

  it("says so where the lines have several factors", () => {
    const full = given("full.json", fullPlan);
    const { code, stdout } = aarsvaerk(["restate", full, ...request]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/2015 p\/l +flere +5\.205\.195,23/);
    expect(stdout).toContain("Flere faktorer: linjerne følger hver sin indeksserie");
  });

  it("leaves out the levels that no index leads to, and says why", () => {
    const later = given("later.json", {
      ...examplePlan,
      priceLevel: 2024,
      years: { first: 2024, count: 4 },
    });
    const { code, stdout } = aarsvaerk(["restate", later, ...request]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/2025 p\/l +1,032000000/);
    expect(stdout).toMatch(/Udeladt: 2026 p\/l, 2027 p\/l, løbende priser\. /);
    expect(aarsvaerk(["restate", later, ...request, "--price-level", "2026"]).code).toBe(2);
  });

  it("is JSON in which each row says its price level", () => {
    const { stdout } = aarsvaerk(["restate", plan, ...request, "--format", "json"]);
    const { tables } = json(stdout) as { tables: { rows: { priceLevel: unknown }[] }[] };
    const rows = tables[0]!.rows;
    expect(rows.map(({ priceLevel }) => priceLevel)).toEqual([2012, 2013, 2014, 2015, "current"]);
    expect(rows[3]).toMatchObject({
      label: "2015 p/l",
      cells: [
        { value: "1.011039045" },
        { value: "5055195.23", path: "cost/proposal=intensiveret-indsats/2012" },
        ...[{}, {}, {}],
      ],
    });
  });

  it("is Markdown and HTML too", () => {
    expect(aarsvaerk(["restate", plan, "--format", "markdown"]).stdout).toContain("| 2013 p/l |");
    expect(aarsvaerk(["restate", plan, "--format", "html"]).stdout).toContain(">1,003000000</td>");
  });
});
