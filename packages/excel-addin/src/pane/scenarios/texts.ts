import type { Locale } from "@aarsvaerk/core";

export interface ScenarioTexts {
  readonly scenarios: string;
  readonly named: string;
  readonly none: string;
  readonly adopt: string;
  readonly noProposals: string;
  readonly requires: (title: string) => string;
  readonly excludes: (title: string) => string;
  readonly adoptAlso: (title: string) => string;
  readonly leaveOut: (title: string) => string;
  readonly costs: string;
  readonly staffing: string;
  readonly units: string;
  readonly fteByUnit: string;
  readonly controls: string;
  readonly allWell: string;
  readonly keep: string;
  readonly name: string;
  readonly nameHint: string;
  readonly isKept: (name: string) => string;
  readonly isChanged: (name: string) => string;
  readonly replace: (name: string) => string;
  readonly rename: string;
  readonly remove: (name: string) => string;
  readonly combinations: string;
}

export const scenarioTexts: Readonly<Record<Locale, ScenarioTexts>> = {
  da: {
    scenarios: "Scenarier",
    named: "Gemte kombinationer",
    none: "Ingen endnu. Sæt kryds ved forslagene, og gem kombinationen under et navn.",
    adopt: "Forslag, der vedtages",
    noProposals: "Planen har ingen forslag endnu. De oprettes under Forslag.",
    requires: (title) => `Forudsætter ${title}`,
    excludes: (title) => `Kan ikke vedtages sammen med ${title}`,
    adoptAlso: (title) => `Vedtag også ${title}`,
    leaveOut: (title) => `Udelad ${title}`,
    costs: "Udgifter",
    staffing: "Bemanding",
    units: "Udgifter pr. enhed",
    fteByUnit: "Årsværk pr. enhed",
    controls: "Kontrol",
    allWell: "Ingen bemærkninger til denne kombination.",
    keep: "Gem som …",
    name: "Navn på kombinationen",
    nameHint: "Fx Begge forslag",
    isKept: (name) => `Vist: ${name}`,
    isChanged: (name) => `Ændret i forhold til ${name}`,
    replace: (name) => `Gem i ${name}`,
    rename: "Omdøb",
    remove: (name) => `Slet ${name}`,
    combinations: "Alle mulige kombinationer",
  },
  nb: {
    scenarios: "Scenarioer",
    named: "Lagrede kombinasjoner",
    none: "Ingen ennå. Kryss av for tiltakene, og lagre kombinasjonen under et navn.",
    adopt: "Tiltak som vedtas",
    noProposals: "Planen har ingen tiltak ennå. De opprettes under Forslag.",
    requires: (title) => `Forutsetter ${title}`,
    excludes: (title) => `Kan ikke vedtas sammen med ${title}`,
    adoptAlso: (title) => `Vedta også ${title}`,
    leaveOut: (title) => `Utelat ${title}`,
    costs: "Utgifter",
    staffing: "Bemanning",
    units: "Utgifter per enhet",
    fteByUnit: "Årsverk per enhet",
    controls: "Kontroll",
    allWell: "Ingen merknader til denne kombinasjonen.",
    keep: "Lagre som …",
    name: "Navn på kombinasjonen",
    nameHint: "For eksempel Begge tiltak",
    isKept: (name) => `Vist: ${name}`,
    isChanged: (name) => `Endret i forhold til ${name}`,
    replace: (name) => `Lagre i ${name}`,
    rename: "Gi nytt navn",
    remove: (name) => `Slett ${name}`,
    combinations: "Alle mulige kombinasjoner",
  },
  en: {
    scenarios: "Scenarios",
    named: "Kept combinations",
    none: "None yet. Tick the proposals, and keep the combination under a name.",
    adopt: "Proposals adopted",
    noProposals: "The plan has no proposals yet. They are made under Proposals.",
    requires: (title) => `Requires ${title}`,
    excludes: (title) => `Cannot be adopted with ${title}`,
    adoptAlso: (title) => `Adopt ${title} too`,
    leaveOut: (title) => `Leave out ${title}`,
    costs: "Cost",
    staffing: "Staffing",
    units: "Cost by unit",
    fteByUnit: "FTE by unit",
    controls: "Checks",
    allWell: "Nothing to remark on in this combination.",
    keep: "Keep as …",
    name: "Name of the combination",
    nameHint: "Such as Both proposals",
    isKept: (name) => `Shown: ${name}`,
    isChanged: (name) => `Changed from ${name}`,
    replace: (name) => `Keep in ${name}`,
    rename: "Rename",
    remove: (name) => `Delete ${name}`,
    combinations: "All possible combinations",
  },
};
