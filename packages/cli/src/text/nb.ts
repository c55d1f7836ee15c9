import type { CliTexts } from "./cli-texts.js";

export const nb: CliTexts = {
  faults: {
    missing: () => "filen finnes ikke",
    directory: () => "er en mappe, ikke en fil",
    noPlans: () => "mappen har ingen planer (*.json, *.jsonc)",
    forbidden: () => "ingen tilgang",
    unreadable: (detail) => `kan ikke leses (${detail})`,
    noFolder: () => "mappen finnes ikke",
    utf16: () => "filen er lagret som UTF-16 («Unicode»); lagre den som UTF-8",
    notUtf8: (detail) => `filen er ikke lagret som UTF-8 (linje ${detail}); lagre den som UTF-8`,
    exists: () => "finnes allerede og er ikke rørt; velg et annet navn, eller flytt filen først",
    wouldReplacePlan: () => "er selve planen; velg et annet navn for resultatet",
    unwritable: (detail) => `kan ikke skrives (${detail})`,
    binaryOnTerminal: () =>
      "filen er ikke tekst og skrives ikke på skjermen; gi et filnavn, eller send den videre med >",
  },
  syntax: {
    InvalidSymbol: "her står et ord eller tegn som JSON ikke kjenner",
    InvalidNumberFormat: "her står et tall som JSON ikke kan lese",
    PropertyNameExpected: "her mangler en nøkkel i anførselstegn",
    ValueExpected: "her mangler en verdi",
    ColonExpected: "her mangler et kolon",
    CommaExpected: "her mangler et komma",
    CloseBraceExpected: "her mangler }",
    CloseBracketExpected: "her mangler ]",
    EndOfFileExpected: "her står det mer etter at planen er slutt",
    InvalidCommentToken: "her står en kommentar som ikke kan leses",
    UnexpectedEndOfComment: "kommentaren slutter ikke med */",
    UnexpectedEndOfString: "teksten slutter ikke med anførselstegn",
    UnexpectedEndOfNumber: "tallet slutter midt i",
    InvalidUnicode: "etter \\u må det stå fire heksadesimale sifre",
    InvalidEscapeCharacter: "tegnet etter \\ er ikke tillatt; en omvendt skråstrek skrives \\\\",
    InvalidCharacter: "her står et usynlig styretegn",
  },
  emptyFile: "den er tom",
  unexpected: (message) =>
    `Uventet feil i aarsvaerk: ${message}. Feilen er vår; meld den gjerne sammen med kommandoen du skrev.`,
  emptyTable: {
    needsPlan: (key) => `tabellen kan ikke lages: planen har ingen «${key}»`,
    needsView: (key) => `tabellen er tom: ingen linje med «${key}» er med i det valgte`,
  },
  view: {
    baseline: "Vedtatt budsjett, ingen tiltak valgt",
    scenario: (name) => `Scenario: ${name}`,
    proposals: (titles) => `Valgte tiltak: ${titles}`,
    asOf: (date) => `publikasjoner til og med ${date}`,
    scenarios: (ids) => `Velg scenario med --scenario: ${ids}`,
    adoptable: (ids) => `Velg tiltak med --adopt: ${ids}`,
  },
  finding: "Merknad",
  findings: "Merknader",
  everywhere: "Overalt",
  validate: {
    baseline: "Vedtatt budsjett",
    holds: (file, scenarios, proposals) => {
      const parts = [
        "vedtatt budsjett",
        ...(scenarios > 0 ? [scenarios === 1 ? "1 scenario" : `${scenarios} scenarioer`] : []),
        ...(proposals > 0 ? [`${proposals} tiltak`] : []),
      ];
      return `${file}: planen holder. Ingen feil, ingen merknader (regnet gjennom: ${parts.join(", ")}).`;
    },
    problems: (file, count) => `${file}: ${count} feil`,
    findings: (file, count) =>
      `${file}: planen kan beregnes, men har ${count === 1 ? "1 merknad" : `${count} merknader`}`,
  },
  restate: {
    caption: (subject) => `${subject}, i ulike prisnivåer`,
    corner: (unit) => `Prisnivå (${unit})`,
    factor: "Faktor",
    several: "flere",
    all: "Tiltakene i alt",
    factorNote: (from) => `Faktor: fra ${from} til radens prisnivå.`,
    severalNote:
      "Flere faktorer: linjene følger hver sin indeksserie eller er oppgitt i ulike prisnivåer; se dem med aarsvaerk explain.",
    currentNote: "Løpende priser: hvert år i årets eget prisnivå.",
    leftOut: (levels, reason) => `Utelatt: ${levels}. ${reason}`,
  },
  onlyIn: (scenario) =>
    `Merknad: ${scenario} finnes bare i den ene planen og er ikke sammenlignet.`,
  appraise: {
    onTopOf: (view) => `Vurdert på toppen av: ${view}`,
    noProposals: "planen har ingen tiltak å vurdere",
    allAdopted: "det er ingenting å vurdere: alle tiltakene i planen er allerede valgt",
  },
  inputs: {
    caption: (plan) => `Forutsetninger som kan varieres – ${plan}`,
    path: "Sti",
    input: "Forutsetning",
    value: "Planens verdi",
    note: "Stien skrives som her, med verdiene etter et likhetstegn: STI=VERDI;VERDI eller STI=FRA..TIL/TRINN.",
  },
  forms: {
    values: "STI=VERDI;VERDI",
    range: "STI=FRA..TIL/TRINN",
    starts: "…/starts=ÅR",
    prices: "ENHET=PRIS;PRIS",
    expected: "RAD;KOLONNE;TALL",
  },
  steps: {
    missing: (example) => `intervallet mangler et trinn; skriv for eksempel ${example}`,
    downwards: () => "intervallet går nedover; skriv trinnet med minus foran",
    upwards: () => "intervallet går oppover; skriv trinnet uten minus",
    zero: () => "trinnet er null; skriv et større",
    months: () => "mellom datoer er trinnet et helt antall måneder",
  },
  planTwice: "planen er oppgitt to ganger",
  noCombinationMeets: "Ingen kombinasjon oppfyller alle målene.",
  goalMissed: (input) => `${input}: ingen av verdiene oppfyller målet.`,
  initWritten: (file) =>
    `Skrev ${file}. Rett tallene, og kontroller planen med: aarsvaerk validate ${file}`,
};
