import type { CliTexts } from "./cli-texts.js";

export const en: CliTexts = {
  faults: {
    missing: () => "there is no such file",
    directory: () => "is a folder, not a file",
    noPlans: () => "the folder has no plans (*.json, *.jsonc)",
    forbidden: () => "permission denied",
    unreadable: (detail) => `cannot be read (${detail})`,
    noFolder: () => "there is no such folder",
    utf16: () => "the file is saved as UTF-16 (“Unicode”); save it as UTF-8",
    notUtf8: (detail) => `the file is not saved as UTF-8 (line ${detail}); save it as UTF-8`,
    exists: () => "exists already and was left alone; choose another name, or move the file first",
    wouldReplacePlan: () => "is the plan itself; choose another name for the result",
    unwritable: (detail) => `cannot be written (${detail})`,
    binaryOnTerminal: () =>
      "the file is no text and is not written to the screen; give a file name, or redirect it with >",
  },
  syntax: {
    InvalidSymbol: "here stands a word or sign that JSON does not know",
    InvalidNumberFormat: "here stands a number that JSON cannot read",
    PropertyNameExpected: "here a key in quotation marks is missing",
    ValueExpected: "here a value is missing",
    ColonExpected: "here a colon is missing",
    CommaExpected: "here a comma is missing",
    CloseBraceExpected: "here a } is missing",
    CloseBracketExpected: "here a ] is missing",
    EndOfFileExpected: "here stands more, after the plan has ended",
    InvalidCommentToken: "here stands a comment that cannot be read",
    UnexpectedEndOfComment: "the comment does not end with */",
    UnexpectedEndOfString: "the text does not end with a quotation mark",
    UnexpectedEndOfNumber: "the number ends in the middle",
    InvalidUnicode: "four hexadecimal digits must follow \\u",
    InvalidEscapeCharacter: "the sign after \\ is not allowed; a backslash is written \\\\",
    InvalidCharacter: "here stands an invisible control character",
  },
  emptyFile: "it is empty",
  unexpected: (message) =>
    `Unexpected error in aarsvaerk: ${message}. The fault is ours; please report it with the command you typed.`,
  emptyTable: {
    needsPlan: (key) => `the table cannot be made: the plan has no “${key}”`,
    needsView: (key) => `the table is empty: no line with “${key}” is part of the choice`,
  },
  view: {
    baseline: "Adopted budget, no proposal chosen",
    scenario: (name) => `Scenario: ${name}`,
    proposals: (titles) => `Chosen proposals: ${titles}`,
    asOf: (date) => `publications up to ${date}`,
    scenarios: (ids) => `Choose a scenario with --scenario: ${ids}`,
    adoptable: (ids) => `Choose proposals with --adopt: ${ids}`,
  },
  finding: "Finding",
  findings: "Findings",
  everywhere: "Everywhere",
  validate: {
    baseline: "Adopted budget",
    holds: (file, scenarios, proposals) => {
      const parts = [
        "adopted budget",
        ...(scenarios > 0 ? [scenarios === 1 ? "1 scenario" : `${scenarios} scenarios`] : []),
        ...(proposals > 0 ? [proposals === 1 ? "1 proposal" : `${proposals} proposals`] : []),
      ];
      return `${file}: the plan holds. No errors, no findings (calculated: ${parts.join(", ")}).`;
    },
    problems: (file, count) => `${file}: ${count === 1 ? "1 error" : `${count} errors`}`,
    findings: (file, count) =>
      `${file}: the plan can be calculated, but has ${count === 1 ? "1 finding" : `${count} findings`}`,
  },
  restate: {
    caption: (subject) => `${subject}, at different price levels`,
    corner: (unit) => `Price level (${unit})`,
    factor: "Factor",
    several: "several",
    all: "Proposals, total",
    factorNote: (from) => `Factor: from ${from} to the price level of the row.`,
    severalNote:
      "Several factors: the lines follow different index series or are stated at different price levels; see them with aarsvaerk explain.",
    currentNote: "Current prices: each year in its own prices.",
    leftOut: (levels, reason) => `Left out: ${levels}. ${reason}`,
  },
  onlyIn: (scenario) => `Finding: ${scenario} is in one of the plans only and is not compared.`,
  appraise: {
    onTopOf: (view) => `Appraised on top of: ${view}`,
    noProposals: "the plan has no proposals to appraise",
    allAdopted: "there is nothing to appraise: all proposals of the plan are adopted beforehand",
  },
  inputs: {
    caption: (plan) => `Inputs that can be varied – ${plan}`,
    path: "Path",
    input: "Input",
    value: "The plan’s value",
    note: "A path is written as here, with the values after an equals sign: PATH=VALUE;VALUE or PATH=FROM..TO/STEP.",
  },
  forms: {
    values: "PATH=VALUE;VALUE",
    range: "PATH=FROM..TO/STEP",
    starts: "…/starts=YEAR",
    prices: "UNIT=PRICE;PRICE",
    expected: "ROW;COLUMN;FIGURE",
  },
  steps: {
    missing: (example) => `the range has no step; write for instance ${example}`,
    downwards: () => "the range goes down; write the step with a minus in front",
    upwards: () => "the range goes up; write the step without a minus",
    zero: () => "the step is nought; write a larger one",
    months: () => "between days the step is a whole number of months",
  },
  planTwice: "the plan is given twice",
  noCombinationMeets: "No combination meets every target.",
  goalMissed: (input) => `${input}: none of the values keeps the target.`,
  initWritten: (file) =>
    `Wrote ${file}. Adjust the figures, and check the plan with: aarsvaerk validate ${file}`,
};
