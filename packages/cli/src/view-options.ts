import {
  evaluate,
  ProblemError,
  resolveView,
  type Outcome,
  type Plan,
  type View,
} from "@aarsvaerk/core";
import { InvalidArgumentError, Option, type Command } from "commander";
import { proposalId, proposalIds } from "./arguments/proposal-ids.js";
import { list } from "./options.js";

/** In which prices, and as known when. */
export interface PriceOptions {
  readonly priceLevel?: number | "current";
  readonly asOf?: string;
}

export interface ViewOptions extends PriceOptions {
  readonly scenario?: string;
  readonly adopt?: readonly string[];
  readonly proposal?: string;
}

/** What the core calls the owner of lines that no proposal brings. */
const baseline = "baseline";

function priceLevel(text: string): number | "current" {
  if (text === "current") return text;
  if (!/^(19|20|21)\d\d$/.test(text)) throw new InvalidArgumentError('Use a year, or "current".');
  return Number.parseInt(text, 10);
}

export const viewOptions = (command: Command): Command =>
  adoptionOptions(command).option(
    "--proposal <id>",
    "show this proposal, by id or number; on its own it is also the one adopted",
  );

/** Which proposals are adopted, and in which prices. */
export function adoptionOptions(
  command: Command,
  scenario = "show a scenario of the plan",
  adopt = "show these proposals as adopted",
): Command {
  command
    .addOption(new Option("--scenario <id>", scenario).conflicts("adopt"))
    .addOption(new Option("--adopt <ids>", `${adopt}, by id or number: id,id`).argParser(list));
  return priceOptions(command);
}

export function priceOptions(command: Command): Command {
  command.addOption(
    new Option(
      "--price-level <level>",
      'prices of one year, or "current" for each year in its own (default: the plan\'s)',
    ).argParser(priceLevel),
  );
  return asOfOption(command);
}

export const asOfOption = (command: Command): Command =>
  command.option(
    "--as-of <date>",
    "use index publications up to this date (default: the plan's, or all)",
  );

export const pricesOf = ({
  priceLevel: level,
  asOf,
}: PriceOptions): Pick<View, "priceLevel" | "asOf"> => ({
  ...(level === undefined ? {} : { priceLevel: level }),
  ...(asOf === undefined ? {} : { asOf }),
});

/** The options with proposals by their ids, whichever way they are named. */
export function byIds<Options extends ViewOptions>(plan: Plan, options: Options): Options {
  const { adopt, proposal } = options;
  return {
    ...options,
    ...(adopt === undefined ? {} : { adopt: proposalIds(plan, adopt, "--adopt") }),
    ...(proposal === undefined ? {} : { proposal: proposalId(plan, proposal, "--proposal") }),
  };
}

/** What the user chose to look at, as the core asks for it; proposals by their ids. */
export function viewOf({ scenario, adopt, proposal, ...prices }: ViewOptions): View {
  const alone = scenario === undefined && adopt === undefined ? proposal : undefined;
  const adopted = alone === undefined || alone === baseline ? adopt : [alone];
  return {
    ...(scenario === undefined ? {} : { scenario }),
    ...(adopted === undefined ? {} : { adopted }),
    ...pricesOf(prices),
  };
}

/** A name nobody knows is refused with the one it resembles. */
function checkProposal(plan: Plan, proposal: string): void {
  try {
    resolveView(plan, { adopted: [proposal] });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [{ ...problem }] = error.problems;
    throw new ProblemError([{ ...problem, path: ["--proposal"] }]);
  }
}

/** Evaluates a plan as chosen. A proposal that is not among those adopted would show as noughts. */
export function evaluateAs(plan: Plan, asked: ViewOptions): Outcome {
  const options = byIds(plan, asked);
  const { scenario, adopt = [], proposal } = options;
  if (proposal !== undefined && proposal !== baseline) checkProposal(plan, proposal);
  const outcome = evaluate(plan, viewOf(options));
  if (proposal !== undefined && proposal !== baseline && !outcome.view.adopted.has(proposal))
    throw new ProblemError([
      {
        code: "conflict",
        path: ["--proposal"],
        found: proposal,
        details: { with: scenario ?? `--adopt ${adopt.join(",")}` },
      },
    ]);
  return outcome;
}
