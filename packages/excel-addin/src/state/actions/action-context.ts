import type { Failure, Reply } from "../../office/failure.js";
import type { Work, WorkbookPort } from "../../office/workbook-port.js";
import type { Message, PaneState, Running } from "../pane-state.js";

/** What the pane has around it. */
export interface Surroundings {
  readonly port: WorkbookPort;
  /** The version of the add-in, which the workbook is told. */
  readonly programVersion: string;
  /** The year it is. */
  readonly year: () => number;
  /** Puts a table on the clipboard. @returns whether it is there */
  readonly copy: (html: string, text: string) => Promise<boolean>;
}

/** What actions work with. */
export interface ActionContext extends Surroundings {
  readonly now: () => PaneState;
  readonly change: (transition: (state: PaneState) => PaneState) => void;
  /** Does one thing with the workbook after the other, and shows that it runs. */
  readonly alone: (what: Running["what"], job: (work: Work) => Promise<void>) => Promise<void>;
}

export const tell = ({ change }: ActionContext, message: Message): void =>
  change((state) => ({ ...state, message }));

/** What was asked for; or nothing, and the user is told why. */
export function valueOf<T>(context: ActionContext, reply: Reply<T>): T | undefined {
  if (reply.ok) return reply.value;
  tellFailure(context, reply.failure);
  return undefined;
}

export const tellFailure = (context: ActionContext, failure: Failure): void =>
  tell(context, { kind: "failure", failure });
