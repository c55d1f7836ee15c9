import { examplePlan, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { initialState } from "../../state/initial-state.js";
import type { PaneState } from "../../state/pane-state.js";
import { usualForm } from "./chosen-table.js";
import { liveCells, livenessOf } from "./live-table.js";

const note = { kind: "note", proposal: "intensiveret-indsats" } as const;
const written = { plan: examplePlan, view: {}, locale: "da" } as const;
const begin = initialState("da");
const state = (sheets: Partial<PaneState["sheets"]> = {}, plan: Plan = examplePlan): PaneState => ({
  ...begin,
  plan,
  sheets: { ...begin.sheets, written, read: examplePlan, ...sheets },
});

describe("whether a table can follow the sheets", () => {
  test("where they are written and say what the plan says", () => {
    expect(livenessOf(state(), note, usualForm)).toBe("ready");
    expect(livenessOf(state(), { kind: "scenarios" }, usualForm)).toBe("ready");
  });

  test("not before, not after the plan was changed, not where rows were moved", () => {
    expect(livenessOf({ ...begin, plan: examplePlan }, note, usualForm)).toBe("needsSheets");
    const changed = { ...examplePlan, title: "Et andet navn" };
    expect(livenessOf(state({}, changed), note, usualForm)).toBe("needsUpdate");
    const finding = { code: "rowMoved", severity: "warning", place: "Bemanding!7:7" } as const;
    expect(livenessOf(state({ findings: [finding] }), note, usualForm)).toBe("changedSheets");
    const added = { code: "sheetAdded", severity: "note", place: "Ark2" } as const;
    expect(livenessOf(state({ findings: [added] }), note, usualForm)).toBe("ready");
  });

  test("not for what no sheet holds", () => {
    expect(livenessOf(state(), { kind: "staffing" }, usualForm)).toBe("onlyFixed");
    expect(livenessOf(state(), note, { ...usualForm, financing: true })).toBe("onlyFixedOptions");
    // The proposal is a request: its sheet has the form of a budget note.
    const investment = { kind: "investment", proposal: note.proposal } as const;
    expect(livenessOf(state(), investment, usualForm)).toBe("onlyFixed");
  });
});

test("the cells are those of the sheet, in the form that is asked for", () => {
  const cells = liveCells(state(), note, { ...usualForm, unit: "mio", thereafter: true })!;
  const formulas = cells.rows
    .flat()
    .flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
  expect(formulas.filter((each) => each.includes("'Intensiveret indsats i udsatte"))).toHaveLength(
    formulas.length,
  );
  expect(cells.rows.flat().map(({ format }) => format)).toContain("millions");
  expect(liveCells(state(), { kind: "staffing" }, usualForm)).toBeUndefined();
});
