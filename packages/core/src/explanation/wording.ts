import { decimalText, isZero, sum, type Ratio } from "../exact/index.js";
import { parseFigurePath } from "../expression/index.js";
import type { GrowthStep, IndexFactor } from "../index-series/index.js";
import { formatMoney, formatNumber, priceLevelLabel, type Currency } from "../money/index.js";
import { explanationTexts } from "../text/explanation/index.js";
import { formatDate, type Locale } from "../locale/index.js";
import { reservedName } from "../text/names.js";
import type { Citation, Step, Subject } from "./step.js";

/**
 * How an explanation is worded.
 *
 * @example
 * ```ts
 * const style: ExplanationStyle = { locale: "da", currency: "DKK" };
 * style.locale; //=> "da"
 * ```
 */
export interface ExplanationStyle {
  readonly locale: Locale;
  readonly currency: Currency;
}

/** Words and numbers of one language, for the parts of an explanation. */
export class Wording {
  readonly texts;

  constructor(readonly style: ExplanationStyle) {
    this.texts = explanationTexts[style.locale];
  }

  number(value: Ratio): string {
    const { locale } = this.style;
    return formatNumber(value, { locale, maximumDecimals: 9 });
  }

  money(value: Ratio): string {
    const needed = decimalText(value).split(".")[1]?.length ?? 0;
    return formatMoney(value, { ...this.style, decimals: Math.min(Math.max(needed, 2), 9) });
  }

  value({ value, quantity }: Step): string {
    switch (quantity) {
      case "money":
        return this.money(value);
      case "fte":
        return this.texts.fte(this.number(value));
      case "positions":
        return this.texts.positions(this.number(value));
      case "percent":
        return this.texts.percent(this.number(value));
      case "factor":
      case "weight":
        return this.number(value);
    }
  }

  date(date: string): string {
    return formatDate(date, this.style.locale);
  }

  level(priceLevel: number | undefined): string {
    return priceLevel === undefined ? "" : ` (${priceLevelLabel(priceLevel, this.style.locale)})`;
  }

  subject({ dimension, id, name }: Subject): string {
    return name ?? reservedName(dimension, id, this.style.locale) ?? id;
  }

  /** What a step is called: an input by its label or place, a figure by what it is narrowed down to. */
  name({ path, label, subject, operation, quantity }: Step): string {
    if (path === undefined) return "";
    if (operation === "partYear") return "";
    if (!subject) return label ?? (quantity === "factor" ? this.texts.factorOfYear : path);
    const { year } = parseFigurePath(path);
    const when =
      year === undefined ? [] : [year === "thereafter" ? this.texts.thereafter : String(year)];
    const about =
      subject.length === 0 ? [this.texts.all] : subject.map((each) => this.subject(each));
    return [...about, ...when].join(", ");
  }

  citation({ source, page, assumption }: Citation): string {
    const { texts } = this;
    const parts = [];
    if (source) {
      const number = source.documentNumber;
      const details = [
        [source.publisher, source.title].filter((part) => part !== undefined).join(": "),
        number === undefined ? undefined : texts.documentNumber(number),
        source.date === undefined ? undefined : this.date(source.date),
        page,
        source.url,
      ];
      parts.push(texts.source(details.filter((part) => part !== undefined).join(", ")));
    }
    if (assumption !== undefined) parts.push(texts.assumption(assumption));
    return parts.length > 0 ? parts.join(". ") : texts.noSource;
  }

  growth({ year, percent, correction, spread }: GrowthStep): string {
    const { texts } = this;
    const parts = [
      texts.growth(String(year), this.number(sum([percent, correction, spread]))),
      ...(isZero(correction) ? [] : [texts.corrected(this.number(correction))]),
      ...(isZero(spread) ? [] : [texts.spread(this.number(spread))]),
    ];
    return parts.join(", ");
  }

  /** The growth of the years on the way; one line for each publication it was taken from. */
  growthLines(steps: readonly GrowthStep[]): string[] {
    const byPublication = new Map<GrowthStep["publication"], string[]>();
    for (const step of steps) {
      const years = byPublication.get(step.publication) ?? [];
      byPublication.set(step.publication, [...years, this.growth(step)]);
    }
    return [...byPublication].map(([{ id, publishedOn, status }, years]) => {
      return `${years.join("; ")} – ${this.texts.publication(id, this.date(publishedOn), status)}`;
    });
  }

  index({ from, to, steps }: IndexFactor, citations: readonly Citation[]): string[] {
    const { texts, style } = this;
    const label = (level: number) => priceLevelLabel(level, style.locale);
    return [
      (from > to ? texts.restatedBack : texts.restated)(
        label(from),
        label(to),
        steps[0]?.series[0].label ?? "",
      ),
      ...this.growthLines(steps),
      ...(from > to ? [texts.backwards] : []),
      ...citations.map((citation) => this.citation(citation)),
    ];
  }
}
