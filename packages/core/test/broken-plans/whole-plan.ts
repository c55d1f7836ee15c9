/** A valid plan that uses every part of the format, as the table of broken plans changes it. */
export const wholePlan = (): Record<string, unknown> => ({
  schemaVersion: 1,
  title: "Plan",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 2 },
  series: "loen",
  asOf: "2013-01-01",
  sources: [
    { id: "notat", title: "Notat" },
    { id: "oes", title: "Økonomistyrelsen" },
  ],
  indexSeries: [
    {
      id: "loen",
      label: "Løn",
      publications: [
        {
          id: "fl",
          budgetYear: 2013,
          publishedOn: "2012-08-31",
          status: "estimate",
          growth: { 2013: "0.3" },
          source: "oes",
        },
      ],
    },
    { id: "pris", label: "Pris", over: "loen", spread: "0.5" },
  ],
  units: [
    { id: "vest", label: "Vest" },
    { id: "syd", label: "Syd" },
  ],
  rates: [
    { id: "pris", label: "Årsværkspris", amount: "500000", source: "notat" },
    {
      id: "bygget",
      label: "Bygget op",
      parts: [
        { id: "loen", label: "Løn", amount: "400000" },
        { id: "pension", label: "Pension", percent: "15", of: ["loen"] },
      ],
    },
  ],
  funders: [
    { id: "staten", label: "Staten" },
    { id: "fonden", label: "Fonden" },
  ],
  frames: [{ id: "ramme", label: "Ramme", amount: "400000", years: { first: 2012, last: 2013 } }],
  baseline: {
    staffing: [
      { id: "medarbejdere", role: "Medarbejdere", fte: "10", rate: "pris", unit: "vest" },
      {
        id: "ledere",
        role: "Ledere",
        fteByYear: { 2012: "1", 2013: "2" },
        rate: "bygget",
        split: { by: "equal", across: ["vest", "syd"] },
      },
    ],
    amounts: [
      {
        id: "husleje",
        label: "Husleje",
        amount: "100000",
        funding: [{ funder: "staten", share: "50", until: 2012 }],
      },
      { id: "flytning", label: "Flytning", amount: "50000", duration: "oneOff", from: 2013 },
    ],
    percentages: [
      {
        id: "besparelse",
        label: "Besparelse",
        percent: "-2",
        of: { roles: ["Medarbejdere"], lines: ["medarbejdere"] },
      },
    ],
  },
  proposals: [
    {
      id: "udvidelse",
      title: "Udvidelse",
      kind: "request",
      staffing: [
        {
          id: "nye",
          role: "Medarbejdere",
          fte: "5",
          rate: "pris",
          split: { by: "explicit", parts: { vest: "3", syd: "2" } },
        },
      ],
    },
    {
      id: "reduktion",
      title: "Reduktion",
      kind: "saving",
      requires: ["udvidelse"],
      staffing: [
        {
          id: "faerre",
          role: "Medarbejdere",
          fte: "-2",
          rate: "pris",
          unit: "vest",
          when: { notAdopted: ["udvidelse"] },
        },
      ],
    },
  ],
  scenarios: [
    { id: "ingen", adopts: [] },
    { id: "begge", adopts: ["udvidelse", "reduktion"] },
  ],
  actuals: [{ line: "husleje", spent: { 2012: "99000" } }],
  staffingMatrix: {
    title: "Skitse",
    actors: [{ id: "center", label: "Center" }],
    functions: [{ id: "kontakt", label: "Kontakt" }],
    entries: [
      { actor: "center", functions: ["kontakt"], label: "Medarbejdere", role: "Medarbejdere" },
    ],
  },
});

/** What is put at each path of the plan; `undefined` takes it away. */
export type Changes = Readonly<Record<string, unknown>>;

/** The valid plan with changes. */
export function changedPlan(changes: Changes): Record<string, unknown> {
  const plan = wholePlan();
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
    const last = steps.pop()!;
    const place = steps.reduce<Record<string, unknown>>(
      (at, step) => at[step] as Record<string, unknown>,
      plan,
    );
    if (value === undefined) Reflect.deleteProperty(place, last);
    else place[last] = value;
  }
  return plan;
}
