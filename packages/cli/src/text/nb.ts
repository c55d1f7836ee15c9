import type { CliTexts } from "./cli-texts.js";

export const nb: CliTexts = {
  faults: {
    missing: () => "filen finnes ikke",
    directory: () => "er en mappe, ikke en fil",
    forbidden: () => "ingen tilgang",
    unreadable: (detail) => `kan ikke leses (${detail})`,
    noFolder: () => "mappen finnes ikke",
    utf16: () => "filen er lagret som UTF-16 («Unicode»); lagre den som UTF-8",
    notUtf8: (detail) => `filen er ikke lagret som UTF-8 (linje ${detail}); lagre den som UTF-8`,
    exists: () => "finnes allerede og er ikke rørt; velg et annet navn, eller flytt filen først",
    wouldReplacePlan: () => "er selve planen; velg et annet navn for resultatet",
    unwritable: (detail) => `kan ikke skrives (${detail})`,
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
  noCombinationMeets: "Merknad: Ingen kombinasjon oppfyller alle målene.",
  initWritten: (file) =>
    `Skrev ${file}. Rett tallene, og kontroller planen med: aarsvaerk validate ${file}`,
};
