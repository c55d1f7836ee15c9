import { tell, type ActionContext } from "./action-context.js";

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** A mistake of the program: the user is told, and the pane works on. */
export const tellUnexpected = (context: ActionContext, error: unknown): void =>
  tell(context, { kind: "unexpected", detail: detailOf(error) });

/** An action that never throws. */
export const guarded =
  <Given extends readonly unknown[]>(context: ActionContext, action: (...given: Given) => void) =>
  (...given: Given): void => {
    try {
      action(...given);
    } catch (error) {
      tellUnexpected(context, error);
    }
  };

/** An action that takes its time, and never throws. */
export const guardedLater =
  <Given extends readonly unknown[], Result>(
    context: ActionContext,
    action: (...given: Given) => Promise<Result>,
  ) =>
  async (...given: Given): Promise<Result | undefined> => {
    try {
      return await action(...given);
    } catch (error) {
      tellUnexpected(context, error);
      return undefined;
    }
  };
