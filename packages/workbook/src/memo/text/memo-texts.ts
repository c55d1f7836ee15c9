import type { Plan } from "@aarsvaerk/core";

type Proposal = NonNullable<Plan["proposals"]>[number];

/** The words of a memo that stand between what the plan says and what the tables say. */
export interface MemoTexts {
  /** What such a document is called. */
  readonly documentType: string;
  /** The word before a table's number, which Word counts the tables by. */
  readonly table: string;
  /** Stands after the number of a table whose further columns follow below. */
  readonly continued: string;
  readonly caseNumber: string;
  readonly documentNumber: string;
  /** The numbers of the proposal, where the plan has others. */
  readonly proposalCaseNumber: string;
  readonly proposalDocumentNumber: string;
  readonly proposal: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Proposal["kind"], string>>;
  readonly status: string;
  readonly statuses: Readonly<Record<NonNullable<Proposal["status"]>, string>>;
  readonly scenario: string;
  /** Heading over the tables of a memo whose own sections have none for them. */
  readonly economy: string;
  /** Heading over the tables of several proposals together. */
  readonly together: string;
  readonly page: string;
  readonly ofPages: string;
  /** Names of the styles, as they stand in Word's list. */
  readonly styles: {
    readonly authority: string;
    readonly facts: string;
    readonly tableText: string;
    readonly tableFigure: string;
    readonly tableNote: string;
  };
}
