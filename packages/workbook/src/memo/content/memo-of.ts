import type { Outcome } from "@aarsvaerk/core";
import { memoTexts } from "../text/index.js";
import { dateOf } from "./date-of.js";
import { nameFact, planFacts, proposalFacts, type Proposal } from "./facts.js";
import type { Block, Fact, Memo } from "./memo.js";
import type { MemoOptions } from "./options.js";
import { heading, proposalHeading, sectionsWithTables, tableBlocks } from "./sections.js";
import { budgetNoteTables, commonTables, proposalTables } from "./tables-of.js";

interface Content {
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
}

/** The proposals a memo is about, in the order of the plan. */
function subjectsOf({ plan, view }: Outcome, { proposal }: MemoOptions): Proposal[] {
  const { proposals = [] } = plan;
  return proposals.filter(({ id }) =>
    proposal === undefined ? view.adopted.has(id) : id === proposal,
  );
}

function aboutBudget(outcome: Outcome, options: MemoOptions): Content {
  const tables = [...budgetNoteTables(outcome, options), ...commonTables(outcome, options)];
  const title = heading(memoTexts[options.locale].economy, 1, false);
  return { facts: [], blocks: tables.length === 0 ? [] : [title, ...tableBlocks(tables)] };
}

function aboutOne(outcome: Outcome, proposal: Proposal, options: MemoOptions): Content {
  const texts = memoTexts[options.locale];
  const tables = [...proposalTables(outcome, proposal, options), ...commonTables(outcome, options)];
  const { language } = outcome.plan;
  return {
    facts: [nameFact(proposal, texts), ...proposalFacts(proposal, outcome.plan, texts)],
    blocks: sectionsWithTables(proposal, tables, { language, level: 1, title: texts.economy }),
  };
}

/** Each proposal by itself, then all of them together. */
function aboutSeveral(
  outcome: Outcome,
  proposals: readonly Proposal[],
  options: MemoOptions,
): Content {
  const texts = memoTexts[options.locale];
  const { plan } = outcome;
  const place = { language: plan.language, level: 2, title: texts.economy } as const;
  const together = [...budgetNoteTables(outcome, options), ...commonTables(outcome, options)];
  return {
    facts: [],
    blocks: [
      ...proposals.flatMap((proposal) => [
        proposalHeading(proposal),
        { kind: "facts", facts: proposalFacts(proposal, plan, texts) } as const,
        ...sectionsWithTables(proposal, proposalTables(outcome, proposal, options), place),
      ]),
      ...(together.length === 0
        ? []
        : [heading(texts.together, 1, false), ...tableBlocks(together)]),
    ],
  };
}

function contentOf(outcome: Outcome, options: MemoOptions): Content {
  const [first, ...others] = subjectsOf(outcome, options);
  if (first === undefined) return aboutBudget(outcome, options);
  return others.length === 0
    ? aboutOne(outcome, first, options)
    : aboutSeveral(outcome, [first, ...others], options);
}

/** What stands in the memo of an evaluated plan. */
export function memoOf(outcome: Outcome, options: MemoOptions): Memo {
  const { plan } = outcome;
  const { facts, blocks } = contentOf(outcome, options);
  const [only, ...others] = subjectsOf(outcome, options);
  const documentNumber =
    plan.documentNumber ?? (others.length === 0 ? only?.documentNumber : undefined);
  const date = dateOf(plan, documentNumber, options.locale);
  return {
    locale: options.locale,
    language: plan.language,
    title: plan.title,
    ...(plan.authority === undefined ? {} : { authority: plan.authority }),
    ...(date === undefined ? {} : { date }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    facts: [...planFacts(outcome, memoTexts[options.locale]), ...facts],
    blocks,
  };
}
