import {
  compare,
  exact,
  examplePlan,
  inputValue,
  withInput,
  withInputs,
  type Plan,
} from "@aarsvaerk/core";
import type { InputChange } from "@aarsvaerk/workbook";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SheetsState } from "../pane-state.js";
import { noSheets } from "../initial-state.js";
import { settle } from "./settle.js";
import { merge } from "./three-way.js";

const line = "proposals/intensiveret-indsats/staffing/koordinatorer";
const price = "rates/aarsvaerk/amount";
const fte = `${line}/fte`;

const change = (path: string, to: string | undefined, plan: Plan = examplePlan): InputChange => {
  const old = inputValue(plan, path);
  return {
    path,
    address: `Bemanding!${path}`,
    label: path,
    format: "ore",
    ...(old === undefined ? {} : { old }),
    ...(to === undefined ? {} : { new: /^\d{4}-/.test(to) ? to : exact(to) }),
  };
};
const none = { taken: [], turnedDown: [] };
const paths = (list: readonly InputChange[]) => list.map(({ path }) => path);

describe("an input that was changed", () => {
  test("in the sheet only is taken", () => {
    const merged = merge({ changes: [change(price, "510000")], ...none }, examplePlan);
    expect(merged.plan).toEqual(withInput(examplePlan, price, "510000"));
    expect([merged.conflicts, paths(merged.news)]).toEqual([[], [price]]);
  });

  test("in the pane only stays, and is no conflict", () => {
    const pane = withInput(examplePlan, price, "520000");
    expect(merge({ changes: [], ...none }, pane)).toEqual({
      plan: pane,
      taken: [],
      turnedDown: [],
      conflicts: [],
      news: [],
    });
  });

  test("on both sides to the same is agreed on, however it is written", () => {
    const pane = withInput(examplePlan, price, "510000.00");
    const merged = merge({ changes: [change(price, "510000")], ...none }, pane);
    expect([merged.plan, merged.conflicts, merged.news]).toEqual([pane, [], []]);
    expect(paths(merged.taken)).toEqual([price]);
  });

  test("on both sides to different values is a conflict with both of them", () => {
    const pane = withInput(examplePlan, price, "520000");
    const merged = merge({ changes: [change(price, "510000")], ...none }, pane);
    expect(merged.plan).toBe(pane);
    expect(merged.conflicts).toMatchObject([
      { path: price, why: "bothChanged", new: exact("510000"), inPane: exact("520000") },
    ]);
  });

  test("in a line that the pane has removed is a conflict", () => {
    const pane: Plan = { ...examplePlan, proposals: examplePlan.proposals?.slice(0, 1) };
    const merged = merge({ changes: [change(fte, "12")], ...none }, pane);
    expect(merged.conflicts).toMatchObject([{ path: fte, why: "gone" }]);
    expect(merged.conflicts[0]).not.toHaveProperty("inPane");
  });

  test("to nothing, and from nothing", () => {
    const started = withInput(examplePlan, `${line}/starts`, "2012-07-01");
    const emptied = merge(
      { changes: [change(`${line}/starts`, undefined, started)], ...none },
      started,
    );
    expect(emptied.plan).toEqual(examplePlan);
    const filled = merge(
      { changes: [change(`${line}/starts`, "2012-07-01")], ...none },
      examplePlan,
    );
    expect(filled.plan).toEqual(started);
  });
});

describe("a cell that was changed before", () => {
  const first = merge({ changes: [change(price, "510000")], ...none }, examplePlan);

  test("and again is taken again: the pane has only what it was told", () => {
    const again = merge(
      { changes: [change(price, "515000")], taken: first.taken, turnedDown: [] },
      first.plan,
    );
    expect(again.plan).toEqual(withInput(examplePlan, price, "515000"));
    expect(again.conflicts).toEqual([]);
  });

  test("and put back brings the old value back", () => {
    const back = merge({ changes: [], taken: first.taken, turnedDown: [] }, first.plan);
    expect(back.plan).toEqual(examplePlan);
    expect([paths(back.news), back.taken]).toEqual([[price], []]);
  });

  test("and is the same says nothing, whatever the pane has done since", () => {
    const pane = withInput(first.plan, price, "530000");
    const same = merge(
      { changes: [change(price, "510000")], taken: first.taken, turnedDown: [] },
      pane,
    );
    expect([same.plan, same.conflicts, same.news]).toEqual([pane, [], []]);
  });
});

describe("changes that the plan would not hold together with", () => {
  const split = { by: "explicit" as const, parts: { socialcenter: "6", herberger: "4" } };
  const plan = {
    ...examplePlan,
    proposals: examplePlan.proposals?.map((proposal) =>
      proposal.id === "intensiveret-indsats"
        ? { ...proposal, staffing: proposal.staffing?.map((each) => ({ ...each, split })) }
        : proposal,
    ),
  } as Plan;
  const part = `${line}/split/parts/socialcenter`;

  test("are conflicts with what is wrong; the others are taken", () => {
    const changes = [change(fte, "12", plan), change(price, "510000", plan)];
    const merged = merge({ changes, ...none }, plan);
    expect(merged.conflicts).toMatchObject([{ path: fte, why: "refused", inPane: exact("10") }]);
    expect(merged.conflicts[0]?.problems).toHaveLength(1);
    expect(merged.plan).toEqual(withInput(plan, price, "510000"));
  });

  test("hold together where all of a line come at once", () => {
    const changes = [change(fte, "12", plan), change(part, "8", plan)];
    const merged = merge({ changes, ...none }, plan);
    expect(merged.conflicts).toEqual([]);
    expect(merged.plan).toEqual(
      withInputs(plan, [
        { path: fte, value: "12" },
        { path: part, value: "8" },
      ]),
    );
  });

  test("can be settled together, where one alone could not", () => {
    const pane = withInputs(plan, [
      { path: fte, value: "11" },
      { path: part, value: "7" },
    ]);
    const changes = [change(fte, "12", plan), change(part, "8", plan)];
    const { conflicts } = merge({ changes, ...none }, pane);
    const settled = settle({ ...noSheets, conflicts }, pane, fte, "sheet");
    expect(settled).toMatchObject({ ok: true, sheets: { conflicts: [] } });
    expect(settled.ok && inputValue(settled.plan, part)).toEqual(exact("8"));
  });
});

/** Inputs that have nothing to do with each other. */
const free = [price, "rates/boligraadgiver/amount", fte, "baseline/staffing/boligraadgivere/fte"];

/** What one input is in the plan, in the cell, and what the pane last knew of the cell. */
interface Tracked {
  pane: number;
  cell: number;
  known: number;
}

const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom("cell" as const, "pane" as const),
    input: fc.nat(free.length - 1),
    value: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    kind: fc.constant("settle" as const),
    input: fc.nat(free.length - 1),
    keep: fc.constantFrom("sheet" as const, "pane" as const),
  }),
  fc.constant({ kind: "read" as const }),
);

/** What reading does to one input, told in the fewest words. @returns whether it is in conflict */
function readOne(one: Tracked): boolean {
  if (one.cell === one.known) return false;
  if (one.pane !== one.cell && one.pane !== one.known) return true;
  one.pane = one.cell;
  one.known = one.cell;
  return false;
}

test("nothing is lost silently, whatever is changed on both sides in whatever order", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const base = withInputs(
        examplePlan,
        free.map((path) => ({ path, value: "9" })),
      );
      let plan = base;
      let sheets: SheetsState = { ...noSheets, written: { plan: base, view: {}, locale: "da" } };
      const model = free.map((): Tracked => ({ pane: 9, cell: 9, known: 9 }));
      let open: boolean[] = free.map(() => false);
      for (const each of steps) {
        if (each.kind === "cell") model[each.input]!.cell = each.value;
        else if (each.kind === "pane") {
          // Between two readings a conflict is not edited away: that is another test.
          if (open[each.input]) continue;
          model[each.input]!.pane = each.value;
          plan = withInput(plan, free[each.input]!, String(each.value));
        } else if (each.kind === "settle") {
          const conflict = sheets.conflicts.find(({ path }) => path === free[each.input]);
          expect(conflict !== undefined).toBe(open[each.input]);
          const settled = settle(sheets, plan, free[each.input]!, each.keep);
          if (!settled.ok) expect.fail("refused");
          ({ plan, sheets } = settled);
          if (!conflict) continue;
          const one = model[each.input]!;
          one.known = Number(
            conflict.new && typeof conflict.new === "object" ? conflict.new.numerator : 0,
          );
          if (each.keep === "sheet") one.pane = one.known;
          open[each.input] = false;
        } else {
          const changes = free.flatMap((path, at) =>
            model[at]!.cell === 9 ? [] : [change(path, String(model[at]!.cell), base)],
          );
          const merged = merge({ ...sheets, changes }, plan);
          ({ plan } = merged);
          sheets = { ...sheets, ...merged };
          open = model.map(readOne);
        }
        for (const [at, path] of free.entries()) {
          const value = inputValue(plan, path);
          if (typeof value !== "object") expect.fail("no number");
          expect(compare(value, exact(String(model[at]!.pane)))).toBe(0);
        }
        expect(new Set(paths(sheets.conflicts))).toEqual(new Set(free.filter((_, at) => open[at])));
      }
    }),
    { seed: 20111, numRuns: 300 },
  );
});
