/** How numbers are written in a language. */
export interface Culture {
  readonly name: CultureName;
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a function, as typed. */
  readonly list: string;
  readonly minus: string;
  readonly yes: string;
  readonly no: string;
}

export type CultureName = "da-DK" | "nb-NO" | "en-US";

export const cultures: Readonly<Record<CultureName, Culture>> = {
  "da-DK": {
    name: "da-DK",
    decimal: ",",
    group: ".",
    list: ";",
    minus: "-",
    yes: "SAND",
    no: "FALSK",
  },
  "nb-NO": {
    name: "nb-NO",
    decimal: ",",
    group: "\u00a0",
    list: ";",
    minus: "-",
    yes: "SANN",
    no: "USANN",
  },
  "en-US": {
    name: "en-US",
    decimal: ".",
    group: ",",
    list: ",",
    minus: "-",
    yes: "TRUE",
    no: "FALSE",
  },
};
