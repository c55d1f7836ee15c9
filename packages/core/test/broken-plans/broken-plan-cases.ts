import type { ProblemCode } from "../../src/index.js";
import { changedPlan, type Changes } from "./whole-plan.js";

/** One problem that must be reported: its place, its code, and what else is asserted of it. */
export type ExpectedProblem = readonly [
  path: string,
  /** `any` where the format leaves open which code fits best. */
  code: ProblemCode | "any",
  more?: {
    readonly found?: string;
    readonly expected?: readonly string[];
    readonly nearest?: string;
  },
];

export interface BrokenPlan {
  readonly name: string;
  readonly input: { readonly plan: unknown } | { readonly text: string };
  readonly problems: readonly ExpectedProblem[];
}

const plan = (name: string, changes: Changes, ...problems: ExpectedProblem[]): BrokenPlan => ({
  name,
  input: { plan: changedPlan(changes) },
  problems,
});
const root = (name: string, value: unknown, ...problems: ExpectedProblem[]): BrokenPlan => ({
  name,
  input: { plan: value },
  problems,
});
const text = (name: string, raw: string, ...problems: ExpectedProblem[]): BrokenPlan => ({
  name,
  input: { text: raw },
  problems,
});
/** The text of the valid plan with one piece of it replaced: for what only JSON text can hold. */
const textWith = (
  name: string,
  [from, to]: readonly [string, string],
  changes: Changes,
  ...problems: ExpectedProblem[]
): BrokenPlan => text(name, JSON.stringify(changedPlan(changes)).replace(from, to), ...problems);

const post = "baseline.staffing[0]";
const yearly = "baseline.staffing[1]";
const rent = "baseline.amounts[0]";
const moving = "baseline.amounts[1]";
const cut = "baseline.percentages[0]";
const added = "proposals[0].staffing[0]";
const fewer = "proposals[1].staffing[0]";
const publication = "indexSeries[0].publications[0]";

const shapes: readonly BrokenPlan[] = [
  plan("a number for a text", { title: 5 }, [
    "title",
    "wrongType",
    { found: "5", expected: ["string"] },
  ]),
  plan("an empty title", { title: "" }, ["title", "emptyText"]),
  plan("a missing title", { title: undefined }, ["title", "missingKey", { expected: ["string"] }]),
  plan("a misspelt key", { titel: "Plan" }, [
    "titel",
    "unknownKey",
    { found: "titel", nearest: "title" },
  ]),
  plan("an empty target group", { [`${post}.targetGroup`]: "" }, [
    `${post}.targetGroup`,
    "emptyText",
  ]),
  plan("activities as a list", { [`${rent}.activity`]: ["Mentorordning"] }, [
    `${rent}.activity`,
    "wrongType",
    { expected: ["string"] },
  ]),
  plan("a target group on a whole proposal", { "proposals[0].targetGroup": "Unge" }, [
    "proposals[0].targetGroup",
    "unknownKey",
  ]),
  plan("a misspelt key deep down", { [`${post}.fteByYaer`]: {} }, [
    `${post}.fteByYaer`,
    "unknownKey",
    { nearest: "fteByYear" },
  ]),
  plan("a key of another language", { [`${post}.aarsvaerk`]: "1" }, [
    `${post}.aarsvaerk`,
    "unknownKey",
  ]),
  plan("a key of another kind of split", { [`${added}.split.step`]: "1" }, [
    `${added}.split.step`,
    "unknownKey",
    { expected: ["by", "parts", "source", "page", "assumption"] },
  ]),
  plan("a currency that is not ours", { currency: "SEK" }, [
    "currency",
    "unknownValue",
    { found: "SEK", expected: ["DKK", "NOK"] },
  ]),
  plan("a currency in small letters", { currency: "dkk" }, [
    "currency",
    "unknownValue",
    { nearest: "DKK" },
  ]),
  plan("a language that is none", { language: "dansk" }, [
    "language",
    "unknownValue",
    { found: "dansk" },
  ]),
  plan("a proposal of no kind", { "proposals[0].kind": "wish" }, [
    "proposals[0].kind",
    "unknownValue",
    { expected: ["request", "saving", "efficiency", "investment"] },
  ]),
  plan("years as text", { "years.count": "4" }, ["years.count", "numberInQuotes", { found: "4" }]),
  plan("half a year", { "years.count": 1.5 }, [
    "years.count",
    "wrongType",
    { found: "1.5", expected: ["int"] },
  ]),
  plan("no years", { "years.count": 0 }, [
    "years.count",
    "outOfRange",
    { found: "0", expected: ["≥ 1"] },
  ]),
  plan("the year 12012", { "years.first": 12012 }, [
    "years.first",
    "outOfRange",
    { found: "12012" },
  ]),
  plan(
    "the year 12012 as a key",
    { [`${yearly}.fteByYear`]: { 2012: "1", 2013: "1", 12012: "1" } },
    [`${yearly}.fteByYear.12012`, "wrongForm", { found: "12012", expected: ["year"] }],
  ),
  plan("a list for an object", { baseline: [] }, [
    "baseline",
    "wrongType",
    { expected: ["object"] },
  ]),
  plan("an object for a list", { "baseline.staffing": {} }, [
    "baseline.staffing",
    "wrongType",
    { expected: ["array"] },
  ]),
  plan("a text for a list", { "scenarios[1].adopts": "udvidelse" }, [
    "scenarios[1].adopts",
    "wrongType",
    { found: "udvidelse", expected: ["array"] },
  ]),
  plan("null for a line", { "baseline.staffing": [null] }, [
    "baseline.staffing[0]",
    "wrongType",
    { found: "null" },
  ]),
  plan("an id with a capital", { "scenarios[0].id": "Ingen" }, [
    "scenarios[0].id",
    "wrongForm",
    { found: "Ingen", expected: ["id"] },
  ]),
  plan("an id of 65 letters", { "scenarios[0].id": "v".repeat(65) }, [
    "scenarios[0].id",
    "wrongForm",
  ]),
  plan("a caseload of one number", { [`${post}.caseload`]: { perFte: ["10"], of: "familier" } }, [
    `${post}.caseload.perFte`,
    "notAPair",
  ]),
  plan("a caseload of three", { [`${post}.caseload`]: { perFte: ["1", "2", "3"], of: "sager" } }, [
    `${post}.caseload.perFte`,
    "notAPair",
  ]),
  plan("a caseload that is no list", { [`${post}.caseload`]: { perFte: "10-20", of: "sager" } }, [
    `${post}.caseload.perFte`,
    "notAPair",
  ]),
  plan("a caseload from high to low", { [`${post}.caseload`]: { perFte: ["20", "10"], of: "x" } }, [
    `${post}.caseload.perFte[1]`,
    "outOfRange",
    { found: "10", expected: ["≥ 20"] },
  ]),
  plan("an endless count of years", { "years.count": Infinity }, ["years.count", "numberTooLarge"]),
  plan("true for a count", { "years.count": true }, [
    "years.count",
    "wrongType",
    { found: "true", expected: ["int"] },
  ]),
  plan("an empty id", { "scenarios[0].id": "" }, [
    "scenarios[0].id",
    "emptyField",
    { expected: ["id"] },
  ]),
  plan("an empty date", { asOf: "" }, ["asOf", "emptyField", { expected: ["date"] }]),
  plan("a word that is like the name of a form", { asOf: "data" }, [
    "asOf",
    "wrongForm",
    { nearest: "" },
  ]),
  plan("a date that does not exist", { asOf: "2012-02-30" }, [
    "asOf",
    "notInCalendar",
    { found: "2012-02-30", expected: ["date"] },
  ]),
  plan("a Danish date", { [`${post}.starts`]: "16-10-2012" }, [
    `${post}.starts`,
    "wrongForm",
    { found: "16-10-2012", expected: ["date"] },
  ]),
  plan("a first day that does not exist", { [`${post}.starts`]: "2013-02-29" }, [
    `${post}.starts`,
    "notInCalendar",
  ]),
  plan("an empty list for an equal split", { [`${yearly}.split.across`]: [] }, [
    `${yearly}.split.across`,
    "emptyList",
  ]),
  plan("a split of no kind", { [`${added}.split`]: { across: ["vest"] } }, [
    `${added}.split.by`,
    "missingKey",
    { expected: ["explicit", "shares", "weights", "equal"] },
  ]),
  plan("a misspelt kind of split", { [`${added}.split`]: { by: "equl", across: ["vest"] } }, [
    `${added}.split.by`,
    "unknownValue",
    { found: "equl", nearest: "equal" },
  ]),
  plan("a unit's name for its id", { [`${added}.split.parts`]: { "Vest 1": "5" } }, [
    `${added}.split.parts.Vest 1`,
    "wrongForm",
    { found: "Vest 1", expected: ["id"] },
  ]),
  plan("a price built up of nothing", { "rates[1].parts": [] }, ["rates[1].parts", "emptyList"]),
];

const numbers: readonly BrokenPlan[] = [
  plan("1,400 as FTE", { [`${post}.fte`]: "1,400" }, [
    `${post}.fte`,
    "ambiguousNumber",
    { found: "1,400", expected: ["1400", "1.40"] },
  ]),
  plan("1.400,00 as amount", { [`${rent}.amount`]: "1.400,00" }, [
    `${rent}.amount`,
    "separatedNumber",
    { found: "1.400,00", expected: ["1400.00"] },
  ]),
  plan("1 400 as amount", { [`${rent}.amount`]: "1 400" }, [
    `${rent}.amount`,
    "separatedNumber",
    { expected: ["1400"] },
  ]),
  plan("-1.400.000 as amount", { [`${rent}.amount`]: "-1.400.000" }, [
    `${rent}.amount`,
    "separatedNumber",
    { expected: ["-1400000"] },
  ]),
  plan("12 34 as amount", { [`${rent}.amount`]: "12 34" }, [`${rent}.amount`, "wrongForm"]),
  plan("1,2,3 as amount", { [`${rent}.amount`]: "1,2,3" }, [`${rent}.amount`, "wrongForm"]),
  plan("500.000 kr. as amount", { [`${rent}.amount`]: "500.000 kr." }, [
    `${rent}.amount`,
    "wrongForm",
    { found: "500.000 kr." },
  ]),
  plan("a share with a per cent sign", { [`${rent}.funding[0].share`]: "50 %" }, [
    `${rent}.funding[0].share`,
    "wrongForm",
  ]),
  plan("nothing as amount", { [`${rent}.amount`]: "" }, [
    `${rent}.amount`,
    "emptyField",
    { expected: ["number"] },
  ]),
  plan("null as amount", { [`${rent}.amount`]: null }, [
    `${rent}.amount`,
    "wrongType",
    { found: "null" },
  ]),
  plan("true as amount", { [`${rent}.amount`]: true }, [
    `${rent}.amount`,
    "wrongType",
    { found: "true" },
  ]),
  plan("an object as amount", { [`${rent}.amount`]: {} }, [`${rent}.amount`, "wrongType"]),
  plan("NaN", { [`${rent}.amount`]: Number.NaN }, [
    `${rent}.amount`,
    "wrongType",
    { found: "NaN" },
  ]),
  plan("NaN as text", { [`${rent}.amount`]: "NaN" }, [
    `${rent}.amount`,
    "wrongForm",
    { found: "NaN" },
  ]),
  plan("1e400 as text", { [`${rent}.amount`]: "1e400" }, [
    `${rent}.amount`,
    "wrongForm",
    { found: "1e400" },
  ]),
  textWith("1e400 as number", ['"100000"', "1e400"], {}, [`${rent}.amount`, "numberTooLarge"]),
  textWith("a number of 20 digits", ['"100000"', "12345678901234567890"], {}, [
    `${rent}.amount`,
    "imprecisePlainNumber",
  ]),
  plan("0,1 + 0,2 of floating point", { [`${rent}.amount`]: 0.1 + 0.2 }, [
    `${rent}.amount`,
    "imprecisePlainNumber",
    { found: "0.30000000000000004" },
  ]),
  plan("a negative rate", { "rates[0].amount": "-500000" }, [
    "rates[0].amount",
    "negative",
    { found: "-500000" },
  ]),
  plan("a negative rate as number", { "rates[0].amount": -500000 }, [
    "rates[0].amount",
    "negative",
    { found: "-500000" },
  ]),
  plan("negative stated parts", { [`${added}.split.parts`]: { vest: "7", syd: "-2" } }, [
    `${added}.split.parts.syd`,
    "negative",
    { found: "-2" },
  ]),
  plan("a negative factor", { [`${post}.factorByYear`]: { 2012: "-0.5" } }, [
    `${post}.factorByYear.2012`,
    "outOfRange",
  ]),
  plan("85 for a factor of 0,85", { [`${post}.factorByYear`]: { 2012: "85" } }, [
    `${post}.factorByYear.2012`,
    "outOfRange",
    { found: "85" },
  ]),
  plan("a step of nought", { [`${yearly}.split.step`]: "0" }, [
    `${yearly}.split.step`,
    "outOfRange",
    { found: "0" },
  ]),
  plan("a growth with a comma", { [`${publication}.growth`]: { 2013: "1,53" } }, [
    `${publication}.growth.2013`,
    "separatedNumber",
    { found: "1,53", expected: ["1.53"] },
  ]),
];

const grant = `${rent}.funding[0]`;
const funder = "staten";
/** Three decimals of kroner: whoever writes as Danes do means thousands. */
const thousands: readonly BrokenPlan[] = (
  [
    ["rates[0].amount", { "rates[0].amount": "500.000" }, "500000", "500.00"],
    ["rates[1].parts[0].amount", { "rates[1].parts[0].amount": "400.000" }, "400000", "400.00"],
    ["frames[0].amount", { "frames[0].amount": "4.000" }, "4000", "4.00"],
    [`${rent}.amount`, { [`${rent}.amount`]: "-1.400" }, "-1400", "-1.40"],
    [`${moving}.amount`, { [`${moving}.amount`]: 500.125 }, "500125", "500.1250"],
    [`${grant}.amount`, { [grant]: { funder, amount: "1.234" } }, "1234", "1.2340"],
    [
      `${grant}.amountByYear.2012`,
      { [grant]: { funder, amountByYear: { 2012: "1.200" } } },
      "1200",
      "1.20",
    ],
    ["actuals[0].spent.2012", { "actuals[0].spent.2012": "99.000" }, "99000", "99.00"],
  ] as const
).map(([path, changes, ...expected]) =>
  plan(`thousands of kroner: ${path}`, changes, [path, "ambiguousNumber", { expected }]),
);

const ids: readonly BrokenPlan[] = [
  plan("two sources of one id", { "sources[2]": { id: "oes", title: "En anden" } }, [
    "sources[2].id",
    "duplicateId",
    { found: "oes" },
  ]),
  plan(
    "two series of one id",
    { "indexSeries[2]": { id: "pris", label: "Pris", over: "loen", spread: "1" } },
    ["indexSeries[2].id", "duplicateId"],
  ),
  plan(
    "two publications of one id",
    {
      "indexSeries[0].publications[1]": {
        id: "fl",
        budgetYear: 2014,
        publishedOn: "2013-08-31",
        status: "final",
        growth: { 2014: "1" },
      },
    },
    ["indexSeries[0].publications[1].id", "duplicateId", { found: "fl" }],
  ),
  plan("two units of one id", { "units[2]": { id: "vest", label: "Vest 2" } }, [
    "units[2].id",
    "duplicateId",
  ]),
  plan("two rates of one id", { "rates[2]": { id: "pris", label: "Pris", amount: "1" } }, [
    "rates[2].id",
    "duplicateId",
  ]),
  plan("two parts of one id", { "rates[1].parts[2]": { id: "loen", label: "Løn", amount: "1" } }, [
    "rates[1].parts[2].id",
    "duplicateId",
  ]),
  plan("two funders of one id", { "funders[2]": { id: "staten", label: "Staten" } }, [
    "funders[2].id",
    "duplicateId",
  ]),
  plan(
    "a frame with the id of a funder",
    {
      "frames[1]": {
        id: "staten",
        label: "Ramme",
        amount: "1",
        years: { first: 2012, last: 2013 },
      },
    },
    ["frames[1].id", "duplicateId"],
  ),
  plan(
    "two proposals of one id",
    { "proposals[2]": { id: "udvidelse", title: "Igen", kind: "request" } },
    ["proposals[2].id", "duplicateId"],
  ),
  plan("two scenarios of one id", { "scenarios[2]": { id: "begge", adopts: [] } }, [
    "scenarios[2].id",
    "duplicateId",
  ]),
  plan("two lines of one id in one list", { "baseline.amounts[1].id": "husleje" }, [
    "baseline.amounts[1].id",
    "duplicateId",
  ]),
  plan("two lines of one id, of different kinds and owners", { [`${added}.id`]: "besparelse" }, [
    `${added}.id`,
    "duplicateId",
    { found: "besparelse" },
  ]),
  plan("two actors of one id", { "staffingMatrix.actors[1]": { id: "center", label: "Igen" } }, [
    "staffingMatrix.actors[1].id",
    "duplicateId",
  ]),
  plan(
    "two functions of one id",
    { "staffingMatrix.functions[1]": { id: "kontakt", label: "Igen" } },
    ["staffingMatrix.functions[1].id", "duplicateId"],
  ),
  plan("a unit twice in one split", { [`${yearly}.split.across`]: ["vest", "syd", "vest"] }, [
    `${yearly}.split.across[2]`,
    "duplicateId",
    { found: "vest" },
  ]),
  // Names that the library keeps for itself.
  plan("a unit called none", { "units[2]": { id: "none", label: "Ingen" } }, [
    "units[2].id",
    "reservedId",
    { found: "none" },
  ]),
  plan(
    "a series called none",
    { "indexSeries[2]": { id: "none", label: "Ingen", over: "loen", spread: "0" } },
    ["indexSeries[2].id", "reservedId", { found: "none" }],
  ),
  plan("a funder called own", { "funders[2]": { id: "own", label: "Egen" } }, [
    "funders[2].id",
    "reservedId",
    { found: "own" },
  ]),
  plan(
    "a frame called own",
    { "frames[1]": { id: "own", label: "Egen", amount: "1", years: { first: 2012, last: 2013 } } },
    ["frames[1].id", "reservedId", { found: "own" }],
  ),
  plan(
    "a proposal called baseline",
    { "proposals[2]": { id: "baseline", title: "Basis", kind: "request" } },
    ["proposals[2].id", "reservedId", { found: "baseline" }],
  ),
];

const references: readonly BrokenPlan[] = (
  [
    ["rates[0].source", "nota", "notat"],
    [`${publication}.source`, "oess", "oes"],
    ["series", "loenn", "loen"],
    ["rates[0].series", "loenn", "loen"],
    [`${post}.series`, "loenn", "loen"],
    ["indexSeries[1].over", "loenn", "loen"],
    [`${post}.unit`, "vst", "vest"],
    [`${yearly}.split.across[1]`, "sydd", "syd"],
    [`${post}.rate`, "priss", "pris"],
    [`${rent}.funding[0].funder`, "statn", "staten"],
    ["proposals[1].requires[0]", "udvidlse", "udvidelse"],
    [`${fewer}.when.notAdopted[0]`, "udvidlse", "udvidelse"],
    ["scenarios[1].adopts[1]", "reduktoin", "reduktion"],
    ["actuals[0].line", "huslej", "husleje"],
    [`${cut}.of.roles[0]`, "Medarbejder", "Medarbejdere"],
    [`${cut}.of.lines[0]`, "medarbejder", "medarbejdere"],
    ["staffingMatrix.entries[0].role", "medarbejdere", "Medarbejdere"],
    ["staffingMatrix.entries[0].actor", "centr", "center"],
    ["staffingMatrix.entries[0].functions[0]", "kontat", "kontakt"],
    ["rates[1].parts[1].of[0]", "lon", "loen"],
  ] as const
).map(([path, found, nearest]) =>
  plan(`dangling: ${path}`, { [path]: found }, [path, "unknownReference", { found, nearest }]),
);

const moreReferences: readonly BrokenPlan[] = [
  plan("a reference to nothing like it has no nearest name", { [`${post}.rate`]: "xyzzy" }, [
    `${post}.rate`,
    "unknownReference",
    { found: "xyzzy", expected: ["pris", "bygget"] },
  ]),
  plan("an unknown unit in stated parts", { [`${added}.split.parts`]: { vst: "3", syd: "2" } }, [
    `${added}.split.parts.vst`,
    "unknownReference",
    { found: "vst", nearest: "vest" },
  ]),
  plan("an unknown frame", { [`${rent}.funding[0]`]: { frame: "rame", share: "50" } }, [
    `${rent}.funding[0].frame`,
    "unknownReference",
    { found: "rame", nearest: "ramme" },
  ]),
  plan("a frame in place of a funder", { [`${rent}.funding[0].funder`]: "ramme" }, [
    `${rent}.funding[0].funder`,
    "unknownReference",
  ]),
  plan("an unknown proposal to exclude", { "proposals[0].excludes": ["reduktoin"] }, [
    "proposals[0].excludes[0]",
    "unknownReference",
    { nearest: "reduktion" },
  ]),
  plan("an unknown proposal in a condition", { [`${post}.when`]: { adopted: ["udvidlse"] } }, [
    `${post}.when.adopted[0]`,
    "unknownReference",
    { nearest: "udvidelse" },
  ]),
  plan("a series over none", { "indexSeries[1].over": "none" }, [
    "indexSeries[1].over",
    "unknownReference",
    { found: "none" },
  ]),
  plan("a percentage of itself", { [`${cut}.of`]: { lines: ["besparelse"] } }, [
    `${cut}.of.lines[0]`,
    "unknownReference",
    { found: "besparelse" },
  ]),
];

const years: readonly BrokenPlan[] = [
  plan(
    "a year missing within a grant",
    {
      "years.count": 3,
      [`${yearly}.fteByYear.2014`]: "1",
      [`${rent}.funding`]: [{ funder: "staten", amountByYear: { 2012: "1", 2014: "1" } }],
    },
    [`${rent}.funding[0].amountByYear.2013`, "missingYear"],
  ),
  plan("a share that is indexed", { [`${rent}.funding[0].indexed`]: true }, [
    `${rent}.funding[0].indexed`,
    "conflict",
  ]),
  plan("FTE of a year outside", { [`${yearly}.fteByYear`]: { 2012: "1", 2013: "1", 2014: "1" } }, [
    `${yearly}.fteByYear.2014`,
    "yearOutside",
    { found: "2014", expected: ["2012", "2013"] },
  ]),
  plan("FTE of a year missing", { [`${yearly}.fteByYear`]: { 2012: "1" } }, [
    `${yearly}.fteByYear.2013`,
    "missingYear",
  ]),
  plan(
    "an amount of a year outside",
    {
      [`${rent}.amount`]: undefined,
      [`${rent}.amountByYear`]: { 2011: "1", 2012: "1", 2013: "1" },
    },
    [`${rent}.amountByYear.2011`, "yearOutside"],
  ),
  plan(
    "a one-off of a year outside",
    {
      [moving]: {
        id: "flytning",
        label: "Flytning",
        amountByYear: { 2014: "1" },
        duration: "oneOff",
      },
    },
    [`${moving}.amountByYear.2014`, "yearOutside"],
  ),
  plan("a factor of a year outside", { [`${post}.factorByYear`]: { 2014: "0.85" } }, [
    `${post}.factorByYear.2014`,
    "yearOutside",
  ]),
  plan("a line from a year outside", { [`${post}.from`]: 2014 }, [
    `${post}.from`,
    "yearOutside",
    { found: "2014" },
  ]),
  plan("FTE outside the line's own years", { [`${yearly}.from`]: 2013 }, [
    `${yearly}.fteByYear.2012`,
    "yearOutside",
    { expected: ["2013"] },
  ]),
  plan("spending of a year outside", { "actuals[0].spent": { 2014: "1" } }, [
    "actuals[0].spent.2014",
    "yearOutside",
  ]),
  plan(
    "a grant of a year outside",
    { [`${rent}.funding[0]`]: { funder: "staten", amountByYear: { 2014: "1" } } },
    [`${rent}.funding[0].amountByYear.2014`, "yearOutside"],
  ),
  plan("a frame that ends before it begins", { "frames[0].years.last": 2011 }, [
    "frames[0].years.last",
    "outOfRange",
    { found: "2011", expected: ["≥ 2012"] },
  ]),
  plan("a first day after the plan", { [`${post}.starts`]: "2014-01-01" }, [
    `${post}.starts`,
    "yearOutside",
    { found: "2014-01-01", expected: ["2012", "2013"] },
  ]),
  plan("a last day before the plan", { [`${rent}.ends`]: "2011-12-31" }, [
    `${rent}.ends`,
    "yearOutside",
    { found: "2011-12-31" },
  ]),
  plan("temporary without until", { [`${post}.duration`]: "temporary" }, [
    `${post}.until`,
    "missingKey",
  ]),
  plan("until without temporary", { [`${post}.until`]: 2013 }, [
    `${post}.until`,
    "untilNeedsTemporary",
    { found: "until" },
  ]),
  plan(
    "until before from",
    { [`${post}.duration`]: "temporary", [`${post}.from`]: 2013, [`${post}.until`]: 2012 },
    [`${post}.until`, "outOfRange", { found: "2012", expected: ["≥ 2013"] }],
  ),
  plan("ends before starts", { [`${post}.starts`]: "2013-05-01", [`${post}.ends`]: "2012-05-01" }, [
    `${post}.ends`,
    "outOfRange",
    { found: "2012-05-01", expected: ["≥ 2013-05-01"] },
  ]),
  plan("a one-off without its year", { [`${moving}.from`]: undefined }, [
    `${moving}.from`,
    "missingKey",
  ]),
];

const forms: readonly BrokenPlan[] = [
  plan("dates with FTE per year", { [`${yearly}.starts`]: "2012-05-01" }, [
    `${yearly}.starts`,
    "conflict",
    { found: "starts" },
  ]),
  plan("a factor with FTE per year", { [`${yearly}.factorByYear`]: { 2012: "0.85" } }, [
    `${yearly}.factorByYear`,
    "conflict",
  ]),
  plan("a factor on a one-off", { [`${moving}.factorByYear`]: { 2013: "0.5" } }, [
    `${moving}.factorByYear`,
    "conflict",
    { found: "factorByYear" },
  ]),
  plan("FTE in two forms", { [`${post}.fteByYear`]: { 2012: "1", 2013: "1" } }, [
    post,
    "exactlyOneOf",
    { found: "fte, fteByYear" },
  ]),
  plan(
    "FTE in three forms",
    {
      [`${post}.fteByYear`]: { 2012: "1", 2013: "1" },
      [`${post}.positions`]: { count: "1", percent: "50" },
    },
    [post, "exactlyOneOf"],
  ),
  plan("FTE in no form", { [`${post}.fte`]: undefined }, [post, "exactlyOneOf", { found: "" }]),
  plan("an amount in no form", { [`${rent}.amount`]: undefined }, [rent, "exactlyOneOf"]),
  plan("unit and split together", { [`${yearly}.unit`]: "vest" }, [
    `${yearly}.split`,
    "conflict",
    { found: "split" },
  ]),
  plan("funding without a payer", { [`${rent}.funding[0]`]: { share: "50" } }, [
    `${rent}.funding[0]`,
    "exactlyOneOf",
    { expected: ["funder", "frame"] },
  ]),
  plan("a funder and a frame in one", { [`${rent}.funding[0].frame`]: "ramme" }, [
    `${rent}.funding[0]`,
    "exactlyOneOf",
    { found: "funder, frame" },
  ]),
  plan("funding of no size", { [`${rent}.funding[0].share`]: undefined }, [
    `${rent}.funding[0]`,
    "exactlyOneOf",
  ]),
  plan("a rate stated and built up", { "rates[1].amount": "1" }, ["rates[1]", "exactlyOneOf"]),
  plan("a rate without a price", { "rates[0].amount": undefined }, ["rates[0]", "exactlyOneOf"]),
  plan("a part of a rate in both forms", { "rates[1].parts[0].percent": "1" }, [
    "rates[1].parts[0]",
    "exactlyOneOf",
  ]),
  plan(
    "growth and index numbers together",
    { [`${publication}.indexNumbers`]: { 2012: "100", 2013: "101" } },
    [publication, "exactlyOneOf"],
  ),
  plan("publications in a series that follows another", { "indexSeries[1].publications": [] }, [
    "indexSeries[1]",
    "exactlyOneOf",
  ]),
  plan("a series over another without a spread", { "indexSeries[1].spread": undefined }, [
    "indexSeries[1].spread",
    "missingKey",
  ]),
];

const quantities: readonly BrokenPlan[] = [
  plan(
    "shares of 110 per cent",
    { [`${added}.split`]: { by: "shares", parts: { vest: "60", syd: "50" } } },
    [`${added}.split.parts`, "sharesNotWhole", { found: "110", expected: ["100"] }],
  ),
  plan(
    "shares of 99,99 per cent",
    { [`${added}.split`]: { by: "shares", parts: { vest: "50", syd: "49.99" } } },
    [`${added}.split.parts`, "sharesNotWhole", { found: "99.99" }],
  ),
  plan(
    "stated parts that are not the whole",
    { [`${added}.split.parts`]: { vest: "3", syd: "3" } },
    [`${added}.split.parts`, "partsNotWhole", { found: "6", expected: ["5"] }],
  ),
  plan(
    "weights of nought",
    { [`${added}.split`]: { by: "weights", parts: { vest: "0", syd: "0" } } },
    [`${added}.split.parts`, "noWeight"],
  ),
  plan("FTE that do not divide into steps", { [`${yearly}.split.step`]: "0.4" }, [
    `${yearly}.split.step`,
    "notInSteps",
    { found: "1", expected: ["0.4"] },
  ]),
  plan("negative FTE in the adopted budget", { [`${post}.fte`]: "-1" }, [
    `${post}.fte`,
    "negativeInBaseline",
    { found: "-1" },
  ]),
  plan("negative FTE of one year in the adopted budget", { [`${yearly}.fteByYear.2013`]: "-2" }, [
    `${yearly}.fteByYear.2013`,
    "negativeInBaseline",
    { found: "-2" },
  ]),
  plan(
    "negative positions in the adopted budget",
    { [`${post}.fte`]: undefined, [`${post}.positions`]: { count: "-2", percent: "50" } },
    [`${post}.positions.count`, "negativeInBaseline"],
  ),
  plan("grants over 100 per cent", { [`${rent}.funding[1]`]: { funder: "fonden", share: "60" } }, [
    `${rent}.funding`,
    "overFunded",
    { found: "110", expected: ["≤ 100"] },
  ]),
  plan("a rate in another currency", { "rates[0].currency": "NOK" }, [
    "rates[0].currency",
    "currencyMismatch",
    { found: "NOK", expected: ["DKK"] },
  ]),
  plan("an amount in another currency", { [`${rent}.currency`]: "NOK" }, [
    `${rent}.currency`,
    "currencyMismatch",
  ]),
  plan("a frame in another currency", { "frames[0].currency": "NOK" }, [
    "frames[0].currency",
    "currencyMismatch",
  ]),
  plan(
    "a percentage that stands first in a rate",
    {
      "rates[1].parts": [
        { id: "pension", label: "Pension", percent: "15" },
        { id: "loen", label: "Løn", amount: "1" },
      ],
    },
    ["rates[1].parts[0]", "firstPartPercent"],
  ),
];

const conditions: readonly BrokenPlan[] = [
  plan("proposals that require each other", { "proposals[0].requires": ["reduktion"] }, [
    "proposals[0].requires",
    "cycle",
    { found: "udvidelse → reduktion → udvidelse" },
  ]),
  plan("a proposal that requires itself", { "proposals[0].requires": ["udvidelse"] }, [
    "proposals[0].requires",
    "cycle",
  ]),
  plan(
    "series that follow each other",
    { "indexSeries[0]": { id: "loen", label: "Løn", over: "pris", spread: "1" } },
    ["indexSeries[0].over", "cycle", { found: "loen → pris → loen" }],
  ),
  plan(
    "a part of a rate that builds on a later one",
    {
      "rates[1].parts": [
        { id: "pension", label: "Pension", percent: "15", of: ["loen"] },
        { id: "loen", label: "Løn", amount: "1" },
      ],
    },
    ["rates[1].parts[0].of[0]", "laterPart", { found: "loen" }],
  ),
  plan("a part of a rate that builds on itself", { "rates[1].parts[1].of": ["pension"] }, [
    "rates[1].parts[1].of[0]",
    "laterPart",
    { found: "pension" },
  ]),
  plan("a first part of a rate of no size", { "rates[1].parts[0].amount": undefined }, [
    "rates[1].parts[0].amount",
    "missingKey",
  ]),
  plan("a later part of a rate of no size", { "rates[1].parts[1].percent": undefined }, [
    "rates[1].parts[1]",
    "exactlyOneOf",
    { found: "", expected: ["amount", "percent"] },
  ]),
  plan("requires and excludes the same", { "proposals[1].excludes": ["udvidelse"] }, [
    "proposals[1].excludes[0]",
    "contradiction",
    { found: "udvidelse" },
  ]),
  plan("excludes itself", { "proposals[1].excludes": ["reduktion"] }, [
    "proposals[1].excludes[0]",
    "excludesItself",
  ]),
  plan(
    "when adopted and not adopted the same",
    { [`${fewer}.when`]: { adopted: ["udvidelse"], notAdopted: ["udvidelse"] } },
    [`${fewer}.when.notAdopted[0]`, "contradiction"],
  ),
];

const documents: readonly BrokenPlan[] = [
  root("null", null, ["", "notAPlan", { expected: ["object"] }]),
  root("a list at the top", [], ["", "notAPlan", { expected: ["object"] }]),
  root("a number at the top", 5, ["", "notAPlan"]),
  root("nothing at all", undefined, ["", "notAPlan"]),
  plan("a version of the future", { schemaVersion: 2 }, [
    "schemaVersion",
    "schemaTooNew",
    { found: "2", expected: ["1"] },
  ]),
  plan("version 0", { schemaVersion: 0 }, ["schemaVersion", "schemaUnknown", { found: "0" }]),
  plan("version 1.5", { schemaVersion: 1.5 }, ["schemaVersion", "schemaUnknown"]),
  plan('version "1" as text', { schemaVersion: "1" }, [
    "schemaVersion",
    "schemaUnknown",
    { found: "1" },
  ]),
  plan("no version", { schemaVersion: undefined }, [
    "schemaVersion",
    "missingKey",
    { expected: ["1"] },
  ]),
  text("an empty file", "", ["", "emptyFile"]),
  text("white space", " \n\t ", ["", "emptyFile"]),
  text("a byte order mark", `\uFEFF${JSON.stringify(changedPlan({}))}`, [
    "",
    "byteOrderMark",
    { found: "U+FEFF" },
  ]),
  text("no JSON, over several lines", '{\n  "title": Plan\n}', ["", "notJson"]),
  text("a comma too many", '{"title": "Plan",}', ["", "notJson"]),
  text("an unfinished file", JSON.stringify(changedPlan({})).slice(0, -40), ["", "notJson"]),
  text("NaN in the file", '{"schemaVersion": NaN}', ["", "notJson"]),
  text("10 MB of lists", "[".repeat(5_000_000) + "]".repeat(5_000_000), [
    "",
    "tooDeep",
    { expected: ["64"] },
  ]),
  text("10 MB of objects", '{"a":'.repeat(2_000_000), ["", "tooDeep"]),
];

const hostile: readonly BrokenPlan[] = [
  textWith("__proto__ as a key of the plan", ['"title"', '"__proto__":{"x":1},"title"'], {}, [
    "__proto__",
    "unknownKey",
    { found: "__proto__" },
  ]),
  textWith("__proto__ as a year", ['"2012":"1"', '"__proto__":"5","2012":"1"'], {}, [
    `${yearly}.fteByYear.__proto__`,
    "wrongForm",
    { found: "__proto__", expected: ["year"] },
  ]),
  textWith("__proto__ as a unit", ['"vest":"3"', '"__proto__":"1","vest":"3"'], {}, [
    `${added}.split.parts.__proto__`,
    "wrongForm",
    { found: "__proto__", expected: ["id"] },
  ]),
  plan("__proto__ as an id", { "scenarios[0].id": "__proto__" }, ["scenarios[0].id", "wrongForm"]),
  plan("constructor as a key", { constructor: "x" }, ["constructor", "unknownKey"]),
  plan("constructor as a reference", { [`${post}.rate`]: "constructor" }, [
    `${post}.rate`,
    "unknownReference",
    { found: "constructor" },
  ]),
  plan("toString as a year", { [`${yearly}.fteByYear`]: { 2012: "1", 2013: "1", toString: "1" } }, [
    `${yearly}.fteByYear.toString`,
    "wrongForm",
  ]),
  plan("a title of 20.000 letters", { title: "x".repeat(20_000) }, [
    "title",
    "textTooLong",
    { found: "20000", expected: ["10000"] },
  ]),
  plan("a key of a million letters", { ["k".repeat(1_000_000)]: 1 }, [
    "k".repeat(1_000_000),
    "unknownKey",
  ]),
  plan(
    "a role of 10.000 letters that does not exist",
    { [`${cut}.of.roles[0]`]: "r".repeat(10_000) },
    [`${cut}.of.roles[0]`, "unknownReference"],
  ),
  plan("an amount of 10.000 letters", { [`${rent}.amount`]: "z".repeat(10_000) }, [
    `${rent}.amount`,
    "wrongForm",
  ]),
  plan(
    "parts of 20.000 decimals",
    { [`${added}.split.parts`]: { vest: `3.${"1".repeat(20_000)}`, syd: "2" } },
    [`${added}.split.parts.vest`, "tooManyDigits"],
  ),
  plan("a line break in a reference", { [`${cut}.of.roles[0]`]: "Med\r\narbejdere" }, [
    `${cut}.of.roles[0]`,
    "unknownReference",
  ]),
  plan("a line break in a key", { "ti\ntel": "x" }, ["ti\ntel", "unknownKey"]),
  plan("a line separator in a value", { currency: "D\u2028KK" }, ["currency", "unknownValue"]),
];

const several: readonly BrokenPlan[] = [
  plan(
    "several faults of shape, all at once",
    {
      title: 5,
      titel: "x",
      "years.count": "4",
      [`${post}.fte`]: "1,400",
      [`${rent}.funding[0].share`]: "-5",
    },
    ["title", "wrongType"],
    ["years.count", "numberInQuotes"],
    [`${post}.fte`, "ambiguousNumber"],
    [`${rent}.funding[0].share`, "negative"],
    ["titel", "unknownKey", { nearest: "title" }],
  ),
  plan(
    "several faults of meaning, all at once",
    {
      "units[1].id": "vest",
      [`${post}.rate`]: "priss",
      [`${post}.fteByYear`]: { 2012: "1", 2014: "1" },
      [`${rent}.currency`]: "NOK",
      "proposals[0].requires": ["reduktion"],
      [`${added}.split.parts`]: { vest: "3" },
    },
    ["units[1].id", "duplicateId"],
    [`${post}.rate`, "unknownReference", { nearest: "pris" }],
    [`${yearly}.split.across[1]`, "unknownReference"],
    [post, "exactlyOneOf"],
    [`${post}.fteByYear.2014`, "yearOutside"],
    [`${post}.fteByYear.2013`, "missingYear"],
    [`${added}.split.parts`, "partsNotWhole"],
    [`${rent}.currency`, "currencyMismatch"],
    ["proposals[0].requires", "cycle"],
  ),
];

/** Plans that must be refused, each with everything that is to be said about it. */
export const brokenPlans: readonly BrokenPlan[] = [
  ...shapes,
  ...numbers,
  ...thousands,
  ...ids,
  ...references,
  ...moreReferences,
  ...years,
  ...forms,
  ...quantities,
  ...conditions,
  ...documents,
  ...hostile,
  ...several,
];
