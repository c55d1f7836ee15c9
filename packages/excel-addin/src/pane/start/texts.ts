import type { Locale } from "@aarsvaerk/core";

export interface StartTexts {
  readonly title: string;
  readonly lead: string;
  readonly reading: string;
  readonly newPlan: string;
  readonly newPlanHint: string;
  readonly example: string;
  readonly exampleHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly somethingElse: string;
  readonly unreadable: string;
  readonly nothingLeaves: string;
}

export const startTexts: Readonly<Record<Locale, StartTexts>> = {
  da: {
    title: "Årsværk",
    lead: "Regn årsværk og priser om til et budget, der stemmer – og som du kan regne videre på i arket.",
    reading: "Ser efter, om projektmappen har en plan …",
    newPlan: "Nyt forslag",
    newPlanHint: "Begynd med årsværk, pris og år.",
    example: "Åbn eksempel (Budgetnotat 2011)",
    exampleHint:
      "Københavns Kommune: 10 årsværk á 500.000 kr. og et spareforslag på boligrådgiverne.",
    file: "Åbn fra fil",
    fileHint: "En plan, der er gemt som JSON.",
    somethingElse:
      "Projektmappen har indhold i forvejen, men ingen plan fra Årsværk. Det, der står i den, røres ikke: planen får sine egne ark.",
    unreadable: "Projektmappen har en plan fra Årsværk, men den kan ikke læses:",
    nothingLeaves: "Alt bliver i projektmappen. Intet sendes til nogen.",
  },
  nb: {
    title: "Årsværk",
    lead: "Regn årsverk og lønnskostnader om til et budsjett som stemmer – og som du kan regne videre på i arket.",
    reading: "Ser etter om arbeidsboken har en plan …",
    newPlan: "Nytt tiltak",
    newPlanHint: "Begynn med årsverk, lønnskostnad og år.",
    example: "Åpne eksempel (budsjettnotat 2011)",
    exampleHint: "Københavns kommune: 10 årsverk à 500 000 kr og en innsparing på boligrådgiverne.",
    file: "Åpne fra fil",
    fileHint: "En plan som er lagret som JSON.",
    somethingElse:
      "Arbeidsboken har innhold fra før, men ingen plan fra Årsværk. Det som står i den, røres ikke: planen får sine egne ark.",
    unreadable: "Arbeidsboken har en plan fra Årsværk, men den kan ikke leses:",
    nothingLeaves: "Alt blir i arbeidsboken. Ingenting sendes til noen.",
  },
  en: {
    title: "Årsværk",
    lead: "Turn staffing and prices into a budget that adds up – and that you can go on calculating in the sheet.",
    reading: "Looking for a plan in the workbook …",
    newPlan: "New proposal",
    newPlanHint: "Begin with FTE, price and years.",
    example: "Open example (budget note 2011)",
    exampleHint:
      "City of Copenhagen: 10 FTE at 500,000 kr. and a savings proposal for the housing advisors.",
    file: "Open from file",
    fileHint: "A plan that was saved as JSON.",
    somethingElse:
      "The workbook already holds something, but no plan of Årsværk. What is in it stays as it is: the plan gets sheets of its own.",
    unreadable: "The workbook holds a plan of Årsværk, but it cannot be read:",
    nothingLeaves: "Everything stays in the workbook. Nothing is sent to anybody.",
  },
};
