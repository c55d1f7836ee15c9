import { decimalText, formatMoney, inputValue, priceLevelLabel, type Plan } from "@aarsvaerk/core";
import {
  enterPrice,
  priceDraft,
  removePrice,
  type PriceDraft,
} from "../../editing/rates/price-draft.js";
import { rateOf } from "../../editing/line/rate-draft.js";
import type { Rate } from "../../editing/plan/plan-parts.js";
import { citationText } from "../../editing/sources/citation-text.js";
import { Section } from "../kit/section.js";
import { errorsOf } from "../form/errors.js";
import { useForm, type FormResult } from "../form/use-form.js";
import type { ViewProps } from "../view-props.js";
import { Entry, entryId } from "./entry.js";
import { EntryEnd } from "./entry-end.js";
import { NewEntry } from "./new-entry.js";
import { PriceFields } from "./price-fields.js";
import { assumptionsTexts } from "./text/index.js";
import { useNew } from "./use-new.js";

const stated = (plan: Plan, { id }: PriceDraft): string => JSON.stringify(rateOf(plan, id));

/** `500.000 kr. · 2012 p/l` */
function summaryOf({ id, parts, priceLevel }: Rate, { plan, locale }: ViewProps): string {
  const level = priceLevelLabel(priceLevel ?? plan.priceLevel, locale);
  const amount = parts ? undefined : inputValue(plan, `rates/${id}/amount`);
  if (amount === undefined || typeof amount === "string") return level;
  const decimals = decimalText(amount).includes(".") ? 2 : 0;
  return `${formatMoney(amount, { locale, currency: plan.currency, decimals })} · ${level}`;
}

function Price({ rate, ...props }: ViewProps & { readonly rate: Rate }) {
  const { plan, locale, actions } = props;
  const texts = assumptionsTexts[locale];
  const context = { plan, locale };
  const form = useForm<PriceDraft>({
    actions,
    plan,
    key: `price/${rate.id}`,
    begin: () => priceDraft(rate.id, context),
    statedIn: stated,
    enter: (draft, base): FormResult<PriceDraft> => {
      const result = enterPrice(draft, { plan: base, locale });
      return result.ok ? { ok: true, plan: result.plan, draft } : result;
    },
  });
  const hasSource = citationText(plan, `rates/${rate.id}`, locale) !== undefined;
  return (
    <Entry
      id={entryId("rate", rate.id)}
      title={rate.label}
      detail={summaryOf(rate, props)}
      lack={hasSource || rate.parts ? undefined : texts.noSource}
      isPending={form.isPending}
    >
      <PriceFields
        draft={form.draft}
        change={form.change}
        errors={errorsOf(form.problems, locale)}
        plan={plan}
        locale={locale}
      />
      <EntryEnd
        label={rate.label}
        form={form}
        plan={plan}
        remove={(from) => removePrice(from, rate.id)}
        locale={locale}
        actions={actions}
      />
    </Entry>
  );
}

/** What one FTE costs: every price of the plan, and new ones. */
export function Prices(props: ViewProps) {
  const { plan, locale, actions } = props;
  const { prices: texts } = assumptionsTexts[locale];
  const context = { plan, locale };
  const form = useNew(actions, "price/new", priceDraft("", context), (draft: PriceDraft) =>
    enterPrice(draft, context),
  );
  const rates = plan.rates ?? [];
  return (
    <Section title={texts.title}>
      {rates.length === 0 && <p class="remark">{texts.none}</p>}
      {rates.map((rate) => (
        <Price key={rate.id} {...props} rate={rate} />
      ))}
      <NewEntry form={form} title={texts.new} button={texts.add} locale={locale}>
        {form.draft && (
          <PriceFields
            draft={form.draft}
            change={(next) => form.change(next)}
            errors={errorsOf(form.problems, locale)}
            plan={plan}
            locale={locale}
          />
        )}
      </NewEntry>
    </Section>
  );
}
