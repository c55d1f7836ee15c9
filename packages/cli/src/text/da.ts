import type { CliTexts } from "./cli-texts.js";

export const da: CliTexts = {
  faults: {
    missing: () => "filen findes ikke",
    directory: () => "er en mappe, ikke en fil",
    noPlans: () => "mappen har ingen planer (*.json, *.jsonc)",
    forbidden: () => "adgang nægtet",
    unreadable: (detail) => `kan ikke læses (${detail})`,
    noFolder: () => "mappen findes ikke",
    utf16: () => "filen er gemt som UTF-16 (“Unicode”); gem den som UTF-8",
    notUtf8: (detail) => `filen er ikke gemt som UTF-8 (linje ${detail}); gem den som UTF-8`,
    exists: () => "findes allerede og er ikke rørt; vælg et andet navn, eller flyt filen først",
    wouldReplacePlan: () => "er selve planen; vælg et andet navn til resultatet",
    unwritable: (detail) => `kan ikke skrives (${detail})`,
    binaryOnTerminal: () =>
      "filen er ikke tekst og skrives ikke på skærmen; giv et filnavn, eller send den videre med >",
  },
  syntax: {
    InvalidSymbol: "her står et ord eller tegn, som JSON ikke kender",
    InvalidNumberFormat: "her står et tal, som JSON ikke kan læse",
    PropertyNameExpected: "her mangler en nøgle i anførselstegn",
    ValueExpected: "her mangler en værdi",
    ColonExpected: "her mangler et kolon",
    CommaExpected: "her mangler et komma",
    CloseBraceExpected: "her mangler }",
    CloseBracketExpected: "her mangler ]",
    EndOfFileExpected: "her står mere, efter at planen er slut",
    InvalidCommentToken: "her står en kommentar, som ikke kan læses",
    UnexpectedEndOfComment: "kommentaren slutter ikke med */",
    UnexpectedEndOfString: "teksten slutter ikke med anførselstegn",
    UnexpectedEndOfNumber: "tallet slutter midt i",
    InvalidUnicode: "efter \\u skal der stå fire hexadecimale cifre",
    InvalidEscapeCharacter: "tegnet efter \\ er ikke tilladt; en omvendt skråstreg skrives \\\\",
    InvalidCharacter: "her står et usynligt styretegn",
  },
  emptyFile: "den er tom",
  unexpected: (message) =>
    `Uventet fejl i aarsvaerk: ${message}. Fejlen er vores; meld den gerne sammen med den kommando, du skrev.`,
  emptyTable: {
    needsPlan: (key) => `tabellen kan ikke laves: planen har ingen “${key}”`,
    needsView: (key) => `tabellen er tom: ingen linje med “${key}” er med i det valgte`,
  },
  view: {
    baseline: "Vedtaget budget, ingen forslag valgt",
    scenario: (name) => `Scenarie: ${name}`,
    proposals: (titles) => `Valgte forslag: ${titles}`,
    asOf: (date) => `udmeldinger til og med ${date}`,
    scenarios: (ids) => `Vælg scenarie med --scenario: ${ids}`,
    adoptable: (ids) => `Vælg forslag med --adopt: ${ids}`,
  },
  finding: "Anmærkning",
  findings: "Anmærkninger",
  everywhere: "Overalt",
  validate: {
    baseline: "Vedtaget budget",
    holds: (file, scenarios, proposals) => {
      const parts = [
        "vedtaget budget",
        ...(scenarios > 0 ? [scenarios === 1 ? "1 scenarie" : `${scenarios} scenarier`] : []),
        ...(proposals > 0 ? [`${proposals} forslag`] : []),
      ];
      return `${file}: planen holder. Ingen fejl, ingen anmærkninger (regnet igennem: ${parts.join(", ")}).`;
    },
    problems: (file, count) => `${file}: ${count} fejl`,
    findings: (file, count) =>
      `${file}: planen kan beregnes, men har ${count === 1 ? "1 anmærkning" : `${count} anmærkninger`}`,
  },
  restate: {
    caption: (subject) => `${subject}, i forskellige prisniveauer`,
    corner: (unit) => `Prisniveau (${unit})`,
    factor: "Faktor",
    several: "flere",
    all: "Forslagene i alt",
    factorNote: (from) => `Faktor: fra ${from} til rækkens prisniveau.`,
    severalNote:
      "Flere faktorer: linjerne følger hver sin indeksserie eller er opgjort i forskellige prisniveauer; se dem med aarsvaerk explain.",
    currentNote: "Løbende priser: hvert år i årets eget prisniveau.",
    leftOut: (levels, reason) => `Udeladt: ${levels}. ${reason}`,
  },
  onlyIn: (scenario) =>
    `Anmærkning: ${scenario} findes kun i den ene plan og er ikke sammenlignet.`,
  appraise: {
    onTopOf: (view) => `Vurderet oven på: ${view}`,
    noProposals: "planen har ingen forslag at vurdere",
    allAdopted: "der er intet at vurdere: alle planens forslag er med i det, der vurderes oven på",
  },
  inputs: {
    caption: (plan) => `Forudsætninger, der kan varieres – ${plan}`,
    path: "Sti",
    input: "Forudsætning",
    value: "Planens værdi",
    note: "Stien skrives som her, med værdierne efter et lighedstegn: STI=VÆRDI;VÆRDI eller STI=FRA..TIL/TRIN.",
  },
  forms: {
    values: "STI=VÆRDI;VÆRDI",
    range: "STI=FRA..TIL/TRIN",
    starts: "…/starts=ÅR",
    prices: "ENHED=PRIS;PRIS",
    expected: "RÆKKE;KOLONNE;TAL",
  },
  steps: {
    missing: (example) => `intervallet mangler et trin; skriv fx ${example}`,
    downwards: () => "intervallet går nedad; skriv trinnet med minus foran",
    upwards: () => "intervallet går opad; skriv trinnet uden minus",
    zero: () => "trinnet er nul; skriv et større",
    months: () => "mellem datoer er trinnet et helt antal måneder",
  },
  planTwice: "planen er angivet to gange",
  noCombinationMeets: "Ingen kombination overholder alle mål.",
  goalMissed: (input) => `${input}: ingen af værdierne opfylder målet.`,
  initWritten: (file) =>
    `Skrev ${file}. Ret tallene til, og kontrollér planen med: aarsvaerk validate ${file}`,
};
