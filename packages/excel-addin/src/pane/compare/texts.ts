import type { Locale } from "@aarsvaerk/core";
import type { Comparison, divisions, Nothing } from "./compared-table.js";

export interface CompareTexts {
  readonly from: string;
  readonly to: string;
  readonly swap: string;
  readonly what: string;
  readonly comparisons: Readonly<Record<Comparison, string>>;
  /** What a sheet of its own is called. */
  readonly names: Readonly<Record<Comparison, string>>;
  readonly hints: Readonly<Record<Comparison, string>>;
  readonly by: string;
  readonly whole: string;
  readonly divisions: Readonly<Record<(typeof divisions)[number], string>>;
  readonly savings: string;
  readonly lines: string;
  readonly same: string;
  readonly fixedPrices: (level: string) => string;
  readonly nothing: Readonly<Record<Nothing, string>>;
  readonly noProposals: string;
  readonly noPayback: string;
}

export const compareTexts: Readonly<Record<Locale, CompareTexts>> = {
  da: {
    from: "Fra",
    to: "Til",
    swap: "Byt om",
    what: "Hvad vil du se?",
    comparisons: {
      difference: "Forskel",
      bridge: "Forklaring af ændringen",
      payback: "Tilbagebetalingstid",
      unitCost: "Enhedspris",
      ranking: "Rangering",
    },
    names: {
      difference: "Forskel",
      bridge: "Forklaring af ændringen",
      payback: "Tilbagebetalingstid",
      unitCost: "Enhedspris",
      ranking: "Rangering",
    },
    hints: {
      difference: "Hvad koster det ene scenarie mere eller mindre end det andet, år for år?",
      bridge: "Hvorfor ændrer udgiften sig: nye poster, mængde, indfasning og pris.",
      payback: "Hvad ændrer de forslag, der kommer til, varigt – og hvornår har de tjent sig ind?",
      unitCost: "Hvad koster én sag eller borger i det scenarie, der sammenlignes til?",
      ranking: "Forslagene efter pris pr. sag eller borger, det billigste først.",
    },
    by: "Opdelt på",
    whole: "Ikke opdelt: fra, til og ændring",
    divisions: {
      unit: "Enheder: ændring pr. år",
      role: "Stillinger: ændring pr. år",
      proposal: "Forslag: ændring pr. år",
      controlArea: "Styringsområder: ændring pr. år",
    },
    savings: "Vis besparelser som positive tal",
    lines: "Vis de enkelte poster",
    same: "De to scenarier er ens. Vælg to forskellige for at se en forskel.",
    fixedPrices: (level) => `Sammenligninger er i faste priser: ${level}.`,
    nothing: {
      noNewProposals:
        "Der kommer ingen forslag til. Vælg et scenarie under “Til”, hvor et forslag er vedtaget, som ikke er det under “Fra”.",
      noCaseload:
        "Ingen af posterne har et antal borgere eller sager pr. årsværk. Skriv det på en bemandingslinje under Forslag, så kan enhedsprisen beregnes.",
    },
    noPayback:
      "Der investeres ikke i noget, der senere sparer, så der er ingen tilbagebetalingstid.",
    noProposals: "Planen har ingen forslag endnu, så der er ikke noget at sammenligne.",
  },
  nb: {
    from: "Fra",
    to: "Til",
    swap: "Bytt om",
    what: "Hva vil du se?",
    comparisons: {
      difference: "Forskjell",
      bridge: "Forklaring av endringen",
      payback: "Tilbakebetalingstid",
      unitCost: "Enhetspris",
      ranking: "Rangering",
    },
    names: {
      difference: "Forskjell",
      bridge: "Forklaring av endringen",
      payback: "Tilbakebetalingstid",
      unitCost: "Enhetspris",
      ranking: "Rangering",
    },
    hints: {
      difference: "Hva koster det ene scenarioet mer eller mindre enn det andre, år for år?",
      bridge: "Hvorfor endrer utgiften seg: nye poster, mengde, innfasing og pris.",
      payback: "Hva endrer tiltakene som kommer til, varig – og når har de tjent seg inn?",
      unitCost: "Hva koster én sak eller bruker i scenarioet det sammenlignes til?",
      ranking: "Tiltakene etter pris per sak eller bruker, det billigste først.",
    },
    by: "Delt på",
    whole: "Ikke delt: fra, til og endring",
    divisions: {
      unit: "Enheter: endring per år",
      role: "Stillinger: endring per år",
      proposal: "Tiltak: endring per år",
      controlArea: "Styringsområder: endring per år",
    },
    savings: "Vis innsparinger som positive tall",
    lines: "Vis de enkelte postene",
    same: "De to scenarioene er like. Velg to ulike for å se en forskjell.",
    fixedPrices: (level) => `Sammenligninger er i faste priser: ${level}.`,
    nothing: {
      noNewProposals:
        "Det kommer ingen tiltak til. Velg et scenario under «Til» der et tiltak er vedtatt som ikke er det under «Fra».",
      noCaseload:
        "Ingen av postene har et antall brukere eller saker per årsverk. Skriv det på en bemanningslinje under Forslag, så kan enhetsprisen beregnes.",
    },
    noPayback: "Det investeres ikke i noe som senere sparer, så det er ingen tilbakebetalingstid.",
    noProposals: "Planen har ingen tiltak ennå, så det er ikke noe å sammenligne.",
  },
  en: {
    from: "From",
    to: "To",
    swap: "Swap",
    what: "What would you like to see?",
    comparisons: {
      difference: "Difference",
      bridge: "Explanation of the change",
      payback: "Payback period",
      unitCost: "Unit cost",
      ranking: "Ranking",
    },
    names: {
      difference: "Difference",
      bridge: "Explanation of the change",
      payback: "Payback period",
      unitCost: "Unit cost",
      ranking: "Ranking",
    },
    hints: {
      difference: "What does one scenario cost more or less than the other, year by year?",
      bridge: "Why the cost changes: new lines, quantity, phase-in and price.",
      payback: "What do the added proposals change for good – and when have they paid off?",
      unitCost: "What does one case or person cost in the scenario compared to?",
      ranking: "The proposals by cost per case or person, the cheapest first.",
    },
    by: "Divided by",
    whole: "Not divided: from, to and change",
    divisions: {
      unit: "Units: change per year",
      role: "Roles: change per year",
      proposal: "Proposals: change per year",
      controlArea: "Control areas: change per year",
    },
    savings: "Show savings as positive figures",
    lines: "Show the lines",
    same: "The two scenarios are the same. Choose two different ones to see a difference.",
    fixedPrices: (level) => `Comparisons are in fixed prices: ${level}.`,
    nothing: {
      noNewProposals:
        "No proposal is added. Under “To”, choose a scenario that adopts a proposal which “From” does not.",
      noCaseload:
        "No line says how many persons or cases one FTE handles. State it on a staffing line under Proposals, and the unit cost can be worked out.",
    },
    noPayback: "Nothing is invested that saves later on, so there is no payback period.",
    noProposals: "The plan has no proposals yet, so there is nothing to compare.",
  },
};
