import { locales, type Plan } from "@aarsvaerk/core";
import { enterPlan, planDraft, type PlanDraft } from "../../../editing/facts/plan-draft.js";
import { wholePlan } from "../../../editing/facts/whole-plan.js";
import { SelectField, TextField } from "../../kit/field.js";
import type { ViewProps } from "../../view-props.js";
import { errorsOf } from "../../form/errors.js";
import { FormPart } from "../../form/form-part.js";
import { setter } from "../../form/form-props.js";
import { fieldText } from "../../form/field-text.js";
import { useForm } from "../../form/use-form.js";
import { CaseFields } from "../case-fields.js";
import { proposalTexts } from "../texts/index.js";

const shown = new Set<unknown>([
  "title",
  "authority",
  "caseNumber",
  "documentNumber",
  "priceLevel",
  "years",
]);

/** The form, and the plan that it began with: see `wholePlan`. */
type FactsDraft = PlanDraft & { readonly begun?: Plan };

/** What is said of the plan as a whole. */
export function PlanFacts({ plan, locale, actions }: ViewProps) {
  const texts = proposalTexts[locale];
  const form = useForm<FactsDraft>({
    actions,
    plan,
    key: "plan",
    begin: () => planDraft(plan),
    statedIn: (from: Plan) => JSON.stringify(planDraft(from)),
    enter: (draft, base) => {
      const begun = wholePlan(draft.begun, { plan: base, locale });
      const result = enterPlan(draft, { plan: begun, locale });
      return result.ok ? { ...result, draft: { ...draft, begun } } : result;
    },
  });
  const { draft } = form;
  const errors = errorsOf(form.problems, locale);
  const set = setter(form);
  const elsewhere = form.problems.filter(({ path: [key] }) => !shown.has(key));
  const last = plan.years.first + plan.years.count - 1;
  return (
    <FormPart
      title={texts.plan}
      detail={`${plan.years.first}–${last}, ${plan.authority ?? ""}`.replace(/, $/, "")}
      isWrong={form.isPending}
    >
      <TextField
        label={texts.planTitle}
        value={draft.title}
        onInput={set("title")}
        error={errors.at("title")}
      />
      <TextField
        label={texts.authority}
        value={draft.authority}
        onInput={set("authority")}
        error={errors.at("authority")}
      />
      <div class="pair">
        <TextField
          label={texts.firstYear}
          numeric
          value={draft.firstYear}
          onInput={set("firstYear")}
          error={errors.at(["years", "first"])}
        />
        <TextField
          label={texts.yearCount}
          numeric
          value={draft.count}
          onInput={set("count")}
          error={errors.at(["years", "count"])}
        />
      </div>
      <p class="hint">{`${texts.yearCountHint}. ${texts.yearsChangeFigures}`}</p>
      <TextField
        label={texts.priceLevel}
        hint={texts.priceLevelHint}
        numeric
        value={draft.priceLevel}
        onInput={set("priceLevel")}
        error={errors.at("priceLevel")}
      />
      <SelectField
        label={texts.language}
        value={draft.language}
        choices={locales.map((value) => ({ value, label: texts.languages[value] }))}
        onChoose={(value) => set("language")(value as PlanDraft["language"])}
      />
      <CaseFields draft={draft} set={set} errors={errors} locale={locale} />
      {elsewhere.map((problem) => (
        <p class="error" key={problem.path.join("/")}>
          {fieldText(problem, locale)}
        </p>
      ))}
    </FormPart>
  );
}
