import { describe, expect, it } from "vitest";
import { aarsvaerk, given, json } from "./aarsvaerk.js";
import { numberedPlan } from "./plans.js";

const plan = given("plan.json", numberedPlan);
const output = (...args: string[]) => json(aarsvaerk([...args, "--format", "json"]).stdout);

interface Path {
  readonly tables: readonly {
    readonly rows: readonly { readonly cells: readonly { readonly path?: string }[] }[];
  }[];
}

describe("the JSON of", () => {
  it("an appraisal shows the view that its paths belong to", () => {
    const found = output("appraise", plan, "SO28", "--adopt", "SO03") as Path;
    expect(found).toMatchObject({
      view: { adopted: ["spareforslag-2012", "intensiveret-indsats"], priceLevel: 2012 },
      appraisals: [
        {
          proposals: ["intensiveret-indsats"],
          onTopOf: { adopted: ["spareforslag-2012"] },
          payback: { kind: "noInvestment" },
          yearlySaving: "-5000000",
          ownCostChange: { byYear: { "2012": "5000000" }, total: "20000000" },
          fteChange: { byYear: { "2012": "10" } },
          tables: [0, 1],
        },
      ],
    });
    const paths = found.tables[0]!.rows.flatMap(({ cells }) =>
      cells.flatMap(({ path }) => path ?? []),
    );
    const { figure } = output(
      ...["explain", plan, paths[0]!, "--adopt", "spareforslag-2012,intensiveret-indsats"],
    ) as { figure: { value: string } };
    expect(figure.value).toBe("5000000");
  });

  it("several appraisals gives each its view and its tables", () => {
    const found = output("appraise", plan) as Path & { appraisals: { tables: number[] }[] };
    expect(found).not.toHaveProperty("view");
    expect(found).toMatchObject({
      plan: { file: "plan.json", years: [2012, 2013, 2014, 2015] },
      appraisals: [
        { proposals: ["spareforslag-2012"], view: { adopted: ["spareforslag-2012"] } },
        { proposals: ["intensiveret-indsats"], view: { adopted: ["intensiveret-indsats"] } },
      ],
    });
    // The ranking by unit cost comes last, and is of none of them.
    const positions = found.appraisals.flatMap(({ tables }) => tables);
    expect(positions).toEqual(found.tables.slice(0, -1).map((_, at) => at));
  });

  it("combinations names the proposals of each", () => {
    expect(output("combine", plan, "--keep", "2")).toMatchObject({
      counts: { possible: 4, admissible: 4, meeting: 4 },
      targets: { savingsTarget: {} },
      combinations: [
        { adopted: [], meetsTargets: true, total: { ownCostChange: "0" } },
        {
          adopted: ["spareforslag-2012"],
          byYear: { "2012": { ownCostChange: "3500000", fteChange: "7" } },
        },
      ],
      interactions: [],
    });
  });

  it("a portfolio names plan and proposal of each row", () => {
    const found = output("portfolio", plan, "--rank", "saving") as { proposals: object[] };
    expect(found.proposals).toMatchObject([
      { plan: "plan.json", proposal: "spareforslag-2012", number: "SO03" },
      { plan: "plan.json", proposal: "intensiveret-indsats", payback: { kind: "noInvestment" } },
    ]);
  });
});

describe("an appraisal", () => {
  it("says what it stands on, where that is not the adopted budget", () => {
    const { stdout } = aarsvaerk(["appraise", plan, "SO28", "--adopt", "SO03"]);
    expect(stdout).toMatch(/^Intensiveret[^\n]*\nVurderet oven på: Valgte forslag: Spareforslag/);
    expect(aarsvaerk(["appraise", plan, "SO28"]).stdout).toMatch(/^Samlet økonomisk påvirkning/);
  });

  it("leaves out what is adopted beforehand", () => {
    const { stdout } = aarsvaerk(["appraise", plan, "--adopt", "SO03"]);
    expect(stdout).toContain("påvirkning – SO28");
    expect(stdout).not.toContain("påvirkning – SO03");
  });

  it.each([
    [["--scenario", "begge"], /alle planens forslag er med i det, der vurderes oven på/],
    [[], /^planen har ingen forslag at vurdere/],
  ])("of nothing is refused: %j", (args, message) => {
    const none = given("ingen.json", {
      ...numberedPlan,
      proposals: undefined,
      scenarios: undefined,
    });
    const { code, stdout, stderr } = aarsvaerk([
      "appraise",
      args.length > 0 ? plan : none,
      ...args,
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
