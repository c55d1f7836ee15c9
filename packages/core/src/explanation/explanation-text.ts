import { compare, isNegative, ratio } from "../exact/index.js";
import type { Step } from "./step.js";
import { Wording, type ExplanationStyle } from "./wording.js";

const hundredth = ratio(1n, 100n);

const inBrackets = (text: string, when: boolean): string => (when ? `(${text})` : text);

/** `10 årsværk × 500.000,00 kr.`; the hundredth behind a percentage goes without saying. */
function productText(step: Step, words: Wording): string {
  return factorsOf(step)
    .map((operand) => inBrackets(words.value(operand), isNegative(operand.value)))
    .join(" × ");
}

function factorsOf({ operands }: Step): Step[] {
  const afterPercent = (position: number) => operands[position - 1]?.quantity === "percent";
  return operands.filter(
    ({ operation, value }, position) =>
      !(operation === "constant" && compare(value, hundredth) === 0 && afterPercent(position)),
  );
}

function sumText({ operands }: Step, words: Wording): string {
  if (operands.length === 0) return words.texts.nothing;
  if (operands.length > 4) return words.texts.sumOf(String(operands.length));
  return operands
    .map((operand, position) =>
      inBrackets(words.value(operand), position > 0 && isNegative(operand.value)),
    )
    .join(" + ");
}

function partYearText({ months, starts, ends }: Step, words: Wording): string {
  const { texts } = words;
  const dates = [
    ...(starts === undefined ? [] : [texts.from(words.date(starts))]),
    ...(ends === undefined ? [] : [texts.to(words.date(ends))]),
  ];
  const parts = [
    ...(months?.partial ?? []).map(({ active, days }) =>
      texts.daysOf(String(active), String(days)),
    ),
    ...(months && months.whole > 0 ? [texts.wholeMonths(String(months.whole))] : []),
  ];
  return texts.partYear(dates.join(" "), parts.join(" + ") || "0");
}

function shareText({ operands, part }: Step, words: Wording): string[] {
  const [whole, ...weights] = operands;
  if (!whole || !part) return [];
  const { texts } = words;
  return [
    texts.share(String(part.position + 1), String(part.count), words.value(whole)),
    texts.weights(weights.map(({ value }) => words.number(value)).join(" : ")),
    ...citationsBelow(weights, words),
  ];
}

/** What the weights of a split rest on; once where they all rest on the same. */
function citationsBelow(weights: readonly Step[], words: Wording): string[] {
  const cited = weights.flatMap((weight): string[] => {
    const { source, assumption } = weight.citation ?? {};
    if (source === undefined && assumption === undefined)
      return citationsBelow(weight.operands.slice(1), words);
    return [words.citation(weight.citation ?? {})];
  });
  return [...new Set(cited)];
}

/** What stands behind the equals sign, and further lines below it. */
function reasons(step: Step, words: Wording): string[] {
  const { texts } = words;
  const [first] = step.operands;
  switch (step.operation) {
    case "input":
      return [words.citation(step.citation ?? {})];
    case "constant":
      return [];
    case "inactive":
      return [texts.inactive];
    case "notAdopted":
      return [texts.notAdopted];
    case "sum":
      return [sumText(step, words)];
    case "product":
      return [productText(step, words)];
    case "partYear":
      return [partYearText(step, words)];
    case "settle": {
      const of = first ? (reasons(first, words)[0] ?? "") : "";
      const rounding = step.unrounded ? `, ${texts.roundedToOre(words.money(step.unrounded))}` : "";
      return [first?.operation === "input" ? words.value(first) + rounding : of + rounding];
    }
    case "restate": {
      const factor = step.index ? words.number(step.index.factor) : "";
      const base = first ? `${words.value(first)}${words.level(first.priceLevel)}` : "";
      const rounding = step.unrounded ? `, ${texts.roundedToOre(words.money(step.unrounded))}` : "";
      return [
        `${base} × ${factor}${rounding}`,
        ...(step.index ? words.index(step.index, step.indexCitations ?? []) : []),
      ];
    }
    case "share":
      return shareText(step, words);
    case "fund": {
      const gross = first ? words.value(first) : "";
      const own = step.part && step.part.position === step.part.count - 1;
      if (own) return [texts.fundedByOwn(gross)];
      const grant = step.operands[(step.part?.position ?? 0) + 1];
      const isShare = grant?.quantity === "percent";
      return [isShare ? texts.fundedByGrant(gross) : texts.fundedByAmount(gross)];
    }
    case "fit":
      return [texts.fitted];
  }
}

/** The operands that get lines of their own; a settled product speaks for its factors. */
function below(step: Step): readonly Step[] {
  const [first] = step.operands;
  if (step.operation === "settle" && first)
    return first.operation === "input" ? [first] : below(first);
  if (step.operation === "share") return first ? [first] : [];
  if (step.operation === "product")
    return factorsOf(step).filter(({ operation }) => operation !== "constant");
  return step.operands;
}

/** A stated amount that settling left as it was is told like the input it is. */
function isStated({ operation, operands: [first], unrounded }: Step): boolean {
  return operation === "settle" && first?.operation === "input" && unrounded === undefined;
}

function head(step: Step, reason: string | undefined, words: Wording): string {
  const name = words.name(step);
  const value = words.value(step) + words.level(step.priceLevel);
  if (step.operation === "input") return `${value} – ${name}. ${reason ?? ""}`;
  const named = name === "" ? value : `${name}: ${value}`;
  const [first] = step.operands;
  if (first && isStated(step))
    return `${named}${name === "" ? ` – ${words.name(first)}` : ""}. ${words.citation(first.citation ?? {})}`;
  return reason === undefined ? named : `${named} = ${reason}`;
}

/**
 * One step of an explanation in words.
 *
 * @example
 * ```ts
 * const step = explain(evaluate(examplePlan), "cost/line=boligraadgivere/2012");
 * const [, second]: readonly ExplanationLine[] = explanationLines(step, { locale: "da", currency: "DKK" });
 * [second?.depth, second?.step.path]; //=> [1, "baseline.staffing[0].fte"]
 * ```
 */
export interface ExplanationLine {
  /** How far it is set in: 0 for the figure itself, one more for what that is made of. */
  readonly depth: number;
  readonly text: string;
  /** Further lines about the same step, such as the growth of the years on the way. */
  readonly details: readonly string[];
  /** The step that is told. */
  readonly step: Step;
}

function lines(step: Step, words: Wording, depth: number, told: Set<unknown>): ExplanationLine[] {
  const [reason, ...further] = reasons(step, words);
  const operands = isStated(step) ? [] : below(step);
  const text = head(step, reason, words);
  if (told.has(step) && operands.length > 0)
    return [{ depth, text: `${text} – ${words.texts.above}`, details: [], step }];
  // The growth of the years is told once; the same step between levels serves many lines.
  const details = step.index && told.has(step.index) ? further.slice(0, 1) : further;
  told.add(step).add(step.index);
  return [
    { depth, text, details, step },
    ...operands.flatMap((operand) => lines(operand, words, depth + 1, told)),
  ];
}

/**
 * Words an explanation step by step, for who shows it as a list: each step with what it is about.
 *
 * @param step - what `explain` returned
 * @param style - language, and whose kroner
 * @returns the steps in the order they are told, each set in below what it is a part of
 * @example
 * ```ts
 * const step = explain(evaluate(examplePlan), "cost/line=boligraadgivere/2012");
 * const lines = explanationLines(step, { locale: "da", currency: "DKK" });
 * lines.map(({ depth, text }) => [depth, text.split(". ")[0]]).slice(0, 2); //=> [[0, "Boligrådgivere, Socialcentret, 2012: 12.500.000,00 kr"], [1, "25 årsværk – Boligrådgivere"]]
 * ```
 */
export const explanationLines = (step: Step, style: ExplanationStyle): readonly ExplanationLine[] =>
  lines(step, new Wording(style), 0, new Set());

/**
 * Words an explanation, one line per step, operands indented below what they make up.
 *
 * @param step - what `explain` returned
 * @param style - language, and whose kroner
 * @returns text with line breaks
 * @example
 * ```ts
 * const step = explain(evaluate(examplePlan), "cost/line=boligraadgivere/2012");
 * explanationText(step, { locale: "da", currency: "DKK" }).split("\n")[0]; //=> "Boligrådgivere, Socialcentret, 2012: 12.500.000,00 kr. (2012 p/l) = 25 årsværk × 500.000,00 kr."
 * ```
 */
export function explanationText(step: Step, style: ExplanationStyle): string {
  return explanationLines(step, style)
    .flatMap(({ depth, text, details }) => {
      const indent = "  ".repeat(depth);
      return [indent + text, ...details.map((line) => `${indent}    ${line}`)];
    })
    .join("\n");
}
