// A task pane of a page: what is selected, what changed, and a table with a chart to write.
// It uses nothing but office.js, as an add-in would.

const texts = {
  da: {
    title: "Prøverude",
    about: "En lille rude, der taler med regnearket gennem det ægte office.js.",
    cell: "Celle",
    value: "Værdi",
    write: "Skriv en tabel",
    log: "Hændelser",
    sheet: "Prøve",
    headings: ["Enhed", "Årsværk", "Pris", "I alt"],
    rows: [
      ["Socialcentret", 17, 500000],
      ["Herbergerne", 15, 500000],
    ],
    source: { ThisLocalAddin: "ruden", Unknown: "brugeren", Remote: "en anden" },
  },
  nb: {
    title: "Prøverute",
    about: "En liten rute som snakker med regnearket gjennom det ekte office.js.",
    cell: "Celle",
    value: "Verdi",
    write: "Skriv en tabell",
    log: "Hendelser",
    sheet: "Prøve",
    headings: ["Enhet", "Årsverk", "Pris", "Sum"],
    rows: [
      ["Sosialsenteret", 17, 500000],
      ["Hospitsene", 15, 500000],
    ],
    source: { ThisLocalAddin: "ruten", Unknown: "brukeren", Remote: "en annen" },
  },
  en: {
    title: "Test pane",
    about: "A small pane that talks to the spreadsheet through the real office.js.",
    cell: "Cell",
    value: "Value",
    write: "Write a table",
    log: "Events",
    sheet: "Trial",
    headings: ["Unit", "FTE", "Price", "Total"],
    rows: [
      ["Social centre", 17, 500000],
      ["Shelters", 15, 500000],
    ],
    source: { ThisLocalAddin: "the pane", Unknown: "the user", Remote: "somebody else" },
  },
};

const at = (id) => document.getElementById(id);
const language = () => Office.context.displayLanguage.slice(0, 2);

async function attempt(action) {
  at("problem").textContent = "";
  try {
    return await Excel.run(action);
  } catch (error) {
    at("problem").textContent = `${error.code ?? ""} ${error.message}`.trim();
    return undefined;
  }
}

const showSelection = () =>
  attempt(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,text");
    await context.sync();
    at("cell").textContent = range.address;
    at("value").textContent = range.text[0][0] === "" ? "–" : range.text[0][0];
  });

function logChange({ source }, { address, triggerSource, source: origin, details }) {
  const who = origin === "Remote" ? source.Remote : (source[triggerSource] ?? source.Unknown);
  const what = details ? `: ${details.valueBefore || "–"} → ${details.valueAfter || "–"}` : "";
  const line = document.createElement("li");
  line.textContent = `${address}${what} (${who})`;
  at("log").prepend(line);
}

const writeTable = ({ sheet: name, headings, rows }) =>
  attempt(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const names = new Set(sheets.items.map((one) => one.name));
    let number = 1;
    while (names.has(`${name} ${number}`)) number += 1;
    const sheet = sheets.add(`${name} ${number}`);
    const last = rows.length + 1;
    const range = sheet.getRange(`A1:D${last}`);
    range.formulas = [headings, ...rows.map((row, i) => [...row, `=B${i + 2}*C${i + 2}`])];
    sheet.getRange(`C2:D${last}`).numberFormat = rows.map(() => ["#,##0", "#,##0"]);
    const table = sheet.tables.add(range, true);
    table.name = `Tabel_${number}`;
    const total = sheet.getRange(`A${last + 2}:D${last + 2}`);
    total.formulas = [[headings[3], `=SUM(B2:B${last})`, "", `=SUM(D2:D${last})`]];
    total.format.font.bold = true;
    total.numberFormat = [["General", "#,##0", "General", "#,##0"]];
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("D:D").format.columnWidth = 100;
    sheet.activate();
    await context.sync();
    const chart = sheet.charts.add(
      Excel.ChartType.columnClustered,
      sheet.getRange(`A1:B${last}`),
      Excel.ChartSeriesBy.columns,
    );
    chart.title.text = headings[1];
    chart.setPosition("A8", "E20");
    await context.sync();
  });

Office.onReady(async () => {
  const words = texts[language()] ?? texts.en;
  document.documentElement.lang = language();
  document.title = words.title;
  for (const [id, text] of [
    ["title", words.title],
    ["about", words.about],
    ["cell-label", words.cell],
    ["value-label", words.value],
    ["write", words.write],
    ["log-label", words.log],
  ])
    at(id).textContent = text;
  await attempt(async (context) => {
    context.workbook.worksheets.onChanged.add(async (change) => {
      logChange(words, change);
      await showSelection();
    });
    context.workbook.worksheets.onSelectionChanged.add(showSelection);
    await context.sync();
  });
  await showSelection();
  at("write").disabled = false;
  at("write").addEventListener("click", () => void writeTable(words));
});
