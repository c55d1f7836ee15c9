import type { Locale } from "@aarsvaerk/core";
import type { Command } from "commander";
import { planFiles } from "../input/plan-files.js";
import { complaintJson } from "../json/complaint-json.js";
import { jsonText, outputVersion } from "../json/document-json.js";
import { findingJson } from "../json/finding-json.js";
import { languageOptions, type LanguageOptions, type TextFormat } from "../options.js";
import { screenFor, write } from "../output.js";
import { complaintLines } from "../report-bad-input.js";
import { printable, type Screen } from "../terminal.js";
import { cliTexts, defaultLocale } from "../text/index.js";
import { validate, viewCounts, viewedFindingText, type Verdict } from "../validation.js";
import { guarded, type ExitCode } from "../with-plan.js";

function verdictLines(verdict: Verdict, locale: Locale, screen: Screen): string[] {
  const { plan, problems, findings, remarks } = verdict;
  const { colors } = screen;
  const file = printable(verdict.file);
  const texts = cliTexts[locale].validate;
  if (!plan)
    return [
      ...complaintLines(problems, locale, screen),
      ...(problems.length > 1 ? [colors.red(texts.problems(file, problems.length))] : []),
    ];
  const remarked = remarks?.findings(locale) ?? [];
  const all = [...remarked, ...findings.map((each) => viewedFindingText(each, plan, locale))];
  const lines = all.map((text) => `${file}: ${printable(text)}`);
  if (verdict.exitCode > 0) return [...lines, colors.yellow(texts.findings(file, all.length))];
  const { scenarios, proposals } = viewCounts(plan);
  return [...lines, colors.green(texts.holds(file, scenarios, proposals))];
}

function verdictJson(verdict: Verdict, locale: Locale) {
  const { file, exitCode, plan, problems, findings, remarks } = verdict;
  return {
    file,
    exitCode,
    ...(remarks && { workbook: remarks.json }),
    problems: problems.map((complaint) => complaintJson(complaint, locale)),
    findings: plan
      ? findings.map(({ views, finding }) => ({ views, ...findingJson(finding, plan, locale) }))
      : [],
  };
}

const worst = (verdicts: readonly Verdict[]): ExitCode =>
  ([2, 1] as const).find((code) => verdicts.some(({ exitCode }) => exitCode === code)) ?? 0;

export function addValidate(program: Command): void {
  const command = program
    .command("validate")
    .description("check plans: read them, and calculate the baseline and every scenario")
    .argument("<plan...>", "plan files, folders of them, or - for standard input");
  languageOptions(command, ["text", "json"]).action(
    async (given: string[], options: LanguageOptions<TextFormat>) => {
      await guarded("validate", options, async () => {
        const verdicts: Verdict[] = [];
        const files = await planFiles(given);
        for (const file of files) verdicts.push(await validate(file));
        const localeOf = ({ locale = defaultLocale }: Verdict) => options.locale ?? locale;
        const screen = screenFor(options);
        const output =
          options.format === "json"
            ? jsonText({
                outputVersion,
                command: "validate",
                files: verdicts.map((verdict) => verdictJson(verdict, localeOf(verdict))),
              })
            : verdicts
                .flatMap((verdict) => verdictLines(verdict, localeOf(verdict), screen))
                .map((line) => `${line}\n`)
                .join("");
        write(output, options, files);
        return worst(verdicts);
      });
    },
  );
}
