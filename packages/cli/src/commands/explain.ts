import { explain, explanationText } from "@aarsvaerk/core";
import type { Command } from "commander";
import { asAskedBy } from "../arguments/stated.js";
import { documentJson } from "../json/document-json.js";
import { stepJson } from "../json/step-json.js";
import { languageOptions, type LanguageOptions, type TextFormat } from "../options.js";
import { screenFor, write } from "../output.js";
import { printableLines, wrapLine } from "../terminal.js";
import { evaluateAs, viewOptions, type ViewOptions } from "../view-options.js";
import { reportFindings, withPlan } from "../with-plan.js";

export function addExplain(program: Command): void {
  const command = program
    .command("explain")
    .description("say how a figure came about, and where its inputs come from")
    .argument("<plan>", "plan file, or - for standard input")
    .argument("<figure>", "path of the figure, such as cost/unit=herberger/2013 or fte/2012");
  languageOptions(viewOptions(command), ["text", "json"]).action(
    async (file: string, path: string, options: ViewOptions & LanguageOptions<TextFormat>) => {
      await withPlan("explain", file, options, (document, locale) => {
        const { plan } = document;
        const outcome = evaluateAs(plan, options);
        const step = asAskedBy(path, () => explain(outcome, path));
        const text = explanationText(step, { locale, currency: plan.currency });
        const { width } = screenFor(options);
        const lines = printableLines(text)
          .split("\n")
          .flatMap((line) => wrapLine(line, width));
        const output =
          options.format === "json"
            ? documentJson("explain", document, outcome, locale, { figure: stepJson(step), text })
            : lines.map((line) => `${line}\n`).join("");
        write(output, options, [document.file]);
        return reportFindings(outcome, locale, options.format);
      });
    },
  );
}
