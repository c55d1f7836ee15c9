import { buildWorkbook, inputAddresses } from "@aarsvaerk/workbook";
import type { Frame } from "playwright-core";
import type { ExcelPage } from "./excel-page.js";
import { note, price } from "./note.js";
import type { PaneUser } from "./pane-user.js";

const unfold = (pane: Frame): Promise<void> =>
  pane
    .locator("details")
    .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));

/** Through everything that the pane shows, with a stop at each; what is looked at there is the caller's. */
export async function* tour(excel: ExcelPage, user: PaneUser): AsyncGenerator<string> {
  const { words } = user;
  const pane = await user.pane();
  await pane.getByRole("button", { name: words.start.newPlan }).waitFor();
  yield "start";

  await user.begin(words.start.newPlan);
  yield "new-proposal";
  await user.addCoordinators();
  yield "line";
  await pane.getByLabel(words.lines.quantity, { exact: true }).fill("10,x");
  await pane.locator(".field.wrong").waitFor();
  yield "mistake";
  await pane.getByLabel(words.lines.quantity, { exact: true }).fill("10");

  await user.press(words.shell.otherPlans);
  yield "other-plans";
  await user.begin(words.start.example);
  await pane.getByRole("button", { name: /^Spareforslag til Budget 2012/ }).waitFor();
  yield "proposals";
  await pane.getByRole("button", { name: /^Spareforslag til Budget 2012/ }).click();
  yield "proposal";
  await pane
    .getByRole("button", { name: /^Boligrådgivere/ })
    .first()
    .click();
  await unfold(pane);
  yield "proposal-unfolded";
  await user.show("scenarios");
  yield "scenarios";
  await user.show("compare");
  for (const [comparison, name] of Object.entries(words.compare.comparisons)) {
    await pane.getByRole("radio", { name, exact: true }).check();
    yield `compare-${comparison}`;
  }
  await user.show("insert");
  yield "insert";
  await user.show("assumptions");
  await unfold(pane);
  yield "assumptions";
  await user.show("sheetChanges");
  yield "sheet-changes-none";
  await user.press(words.shell.writeSheets);
  await pane.getByRole("dialog").waitFor();
  yield "question";
  await user.accept();
  yield "written";
  await user.show("calculation");
  await excel.goTo("'Intensiveret indsats i udsatte'!B7");
  await pane.getByText("Koordinerende medarbejdere").first().waitFor();
  yield "calculation";

  // A formula of the user's own fetches from the sheet of a proposal that gets another name.
  await excel.typeInto("Ark1!B2", "='Spareforslag til Budget 2012'!B6");
  await user.show("proposals");
  const title = pane.getByLabel(words.proposals.title, { exact: true }).first();
  const before = await title.inputValue();
  await title.fill("Flere boligrådgivere");
  await user.press(words.shell.update);
  await pane.getByRole("dialog").waitFor();
  yield "question-misled";
  await user.press(words.question.decline);
  await title.fill(before);

  await user.show("insert");
  await pane.getByLabel(words.insert.figures, { exact: true }).selectOption("fixed");
  await user.press(words.insert.insert);
  await pane.getByRole("dialog").waitFor();
  await user.accept();
  const inserted = (await excel.sheetTabs()).at(-1) ?? "";
  await user.show("calculation");
  await excel.goTo(`'${inserted}'!B4`);
  await pane.getByText(words.calculation.fixed).waitFor();
  yield "calculation-fixed";

  // The same price changed in the pane and in the sheet, and a cell broken.
  await user.show("assumptions");
  await unfold(pane);
  await pane
    .getByLabel(/^Kr\. pr\. årsværk/)
    .first()
    .fill("520.000");
  const cell = inputAddresses(buildWorkbook(note), note).get(price) ?? "";
  await excel.typeInto(cell, "510000");
  await excel.typeInto("Bemanding!D8", "femten");
  // What is told of both moves the tabs down: somebody who waits for it does not press beside them.
  await pane.locator(".badge", { hasText: "2" }).waitFor();
  await user.show("sheetChanges");
  await pane.getByRole("heading", { name: words.sheetChanges.conflicts }).waitFor();
  await pane.getByRole("heading", { name: words.sheetChanges.findings }).waitFor();
  yield "conflict";

  await user.press(words.shell.otherPlans);
  await pane
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "note.json",
      mimeType: "application/json",
      buffer: Buffer.from('{ "schemaVersion": 1,\n  "titel": "Note" }'),
    });
  await pane.getByRole("alert").getByText("note.json").waitFor();
  yield "bad-file";
}
