import type { FailureTexts } from "./failure-texts.js";

export const nb: FailureTexts = {
  codes: {
    cellBeingEdited: () => "Du holder på å skrive i en celle. Trykk Enter, og prøv igjen.",
    readOnly: () => "Arbeidsboken kan bare leses. Lagre en kopi, og prøv igjen i kopien.",
    sheetProtected: (place) =>
      `${place === undefined ? "Et ark" : `«${place}»`} er beskyttet. Opphev arkbeskyttelsen i fanen Se gjennom, og prøv igjen.`,
    occupied: (place) =>
      `Det står allerede noe i ${place === undefined ? "cellene" : `«${place}»`}. Velg et annet sted, eller si ja til å overskrive det.`,
    planSheet: (place) =>
      `${place === undefined ? "Arket" : `«${place}»`} er et av planens ark og skrives om når planen endres. Velg en celle i et annet ark eller et nytt ark.`,
    nameTaken: (place) =>
      `Det finnes fra før et ark som heter ${place === undefined ? "det samme" : `«${place}»`}, med annet innhold. Gi det et annet navn eller slett det, og prøv igjen.`,
    formulasMisled: (place) =>
      `${place === undefined ? "Formler i andre ark" : `Formler i «${place}»`} peker på celler som flyttes eller fjernes. Si ja til det, eller rett formlene først.`,
    changedMeanwhile: (place) =>
      `${place === undefined ? "Arbeidsboken" : `«${place}»`} er blitt endret imens. Prøv igjen, så vises det hva som nå blir endret.`,
    tooLarge: () =>
      "Det er mer enn Excel tar på én gang. Prøv i Excel på datamaskinen i stedet for på nettet, eller del planen i flere.",
    busy: () =>
      "Excel er opptatt, kanskje av en annen arbeidsbok. Klikk i arket, vent litt, og prøv igjen.",
    sessionLost: () =>
      "Forbindelsen til arbeidsboken er brutt. Lukk arbeidsboken, åpne den igjen, og prøv på nytt.",
    noAnswer: () =>
      "Excel svarer ikke. Holder du på å skrive i en celle, så trykk Enter. Prøv igjen; hjelper ikke det, så lukk arbeidsboken og åpne den igjen.",
    cancelled: () => "Du har avbrutt det.",
    notSupported: () =>
      "Denne utgaven av Excel kan ikke dette. Bruk en nyere, eller åpne arbeidsboken i Excel på nettet.",
    placeGone: (place) =>
      `${place === undefined ? "Stedet" : `«${place}»`} finnes ikke lenger. Det kan være slettet eller ha fått nytt navn. Prøv igjen.`,
    noCellSelected: () =>
      "Velg en celle i arket, og prøv igjen. Akkurat nå er noe annet valgt, f.eks. et diagram.",
    refused: () => "Excel avviste det uten å si hvorfor. Prøv igjen.",
  },
  aftermath: {
    asBefore: "Arbeidsboken er slik den var.",
    unfinished:
      "Noe av det kan være skrevet. Det føres tilbake neste gang panelet leser arbeidsboken.",
  },
  detail: (detail) => `Excels egen kode: ${detail}.`,
};
