import type { FailureTexts } from "./failure-texts.js";

export const da: FailureTexts = {
  codes: {
    cellBeingEdited: () => "Du er ved at skrive i en celle. Tryk Enter, og prøv igen.",
    readOnly: () => "Projektmappen kan kun læses. Gem en kopi, og prøv igen i kopien.",
    sheetProtected: (place) =>
      `${place === undefined ? "Et ark" : `“${place}”`} er beskyttet. Fjern arkbeskyttelsen under fanen Gennemse, og prøv igen.`,
    occupied: (place) =>
      `Der står allerede noget i ${place === undefined ? "cellerne" : `“${place}”`}. Vælg et andet sted, eller sig ja til at overskrive det.`,
    planSheet: (place) =>
      `${place === undefined ? "Arket" : `“${place}”`} er et af planens ark og skrives om, når planen ændres. Vælg en celle i et andet ark eller et nyt ark.`,
    nameTaken: (place) =>
      `Der er i forvejen et ark, der hedder ${place === undefined ? "det samme" : `“${place}”`}, med andet indhold. Omdøb eller slet det, og prøv igen.`,
    formulasMisled: (place) =>
      `${place === undefined ? "Formler i andre ark" : `Formler i “${place}”`} peger på celler, der flyttes eller fjernes. Sig ja til det, eller ret formlerne først.`,
    changedMeanwhile: (place) =>
      `${place === undefined ? "Projektmappen" : `“${place}”`} er blevet ændret imens. Prøv igen, så vises det, hvad der nu bliver ændret.`,
    tooLarge: () =>
      "Det er mere, end Excel tager på én gang. Prøv i Excel på computeren i stedet for på nettet, eller del planen i flere.",
    busy: () =>
      "Excel er optaget, måske af en anden projektmappe. Klik i arket, vent lidt, og prøv igen.",
    sessionLost: () =>
      "Forbindelsen til projektmappen er afbrudt. Luk projektmappen, åbn den igen, og prøv så på ny.",
    noAnswer: () =>
      "Excel svarer ikke. Er du ved at skrive i en celle, så tryk Enter. Prøv igen; hjælper det ikke, så luk projektmappen, og åbn den igen.",
    cancelled: () => "Du har afbrudt det.",
    notSupported: () =>
      "Denne udgave af Excel kan det ikke. Brug en nyere, eller åbn projektmappen i Excel på nettet.",
    placeGone: (place) =>
      `${place === undefined ? "Stedet" : `“${place}”`} findes ikke længere. Det kan være slettet eller omdøbt. Prøv igen.`,
    noCellSelected: () =>
      "Vælg en celle i arket, og prøv igen. Lige nu er noget andet valgt, f.eks. et diagram.",
    refused: () => "Excel afviste det uden at sige hvorfor. Prøv igen.",
  },
  aftermath: {
    asBefore: "Projektmappen er, som den var.",
    unfinished:
      "Noget af det kan være skrevet. Det føres tilbage, næste gang panelet læser projektmappen.",
  },
  detail: (detail) => `Excels egen kode: ${detail}.`,
};
