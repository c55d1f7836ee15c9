import type { Workbook } from "../model/workbook.js";
import { refusedWhole, type Request } from "../rich-api/wire.js";
import type { RichApiAnswer } from "../web/rich-api-host.js";
import type { Fault } from "./fault.js";

interface Struck {
  byCoAuthor(edit: (workbook: Workbook) => void): void;
}

/** Says which of the coming requests goes wrong, and how. */
export class FaultPlan {
  #planned = new Map<number, Fault[]>();
  #count = 0;

  /**
   * @param which - 1 is the next `sync`. What the client sends of itself to let go of objects is not
   *   counted.
   */
  plan(which: number, ...faults: readonly Fault[]): void {
    const at = this.#count + which;
    this.#planned.set(at, [...(this.#planned.get(at) ?? []), ...faults]);
  }

  clear(): void {
    this.#planned.clear();
  }

  /** @returns what the add-in hears instead of an answer; nothing if the request is carried out */
  async strike(request: Request, host: Struck): Promise<RichApiAnswer | undefined> {
    if (isCleaningUp(request)) return undefined;
    this.#count += 1;
    const faults = this.#planned.get(this.#count) ?? [];
    this.#planned.delete(this.#count);
    for (const fault of faults) {
      const answer = await suffered(fault, host);
      if (answer) return answer;
    }
    return undefined;
  }
}

const isCleaningUp = ({ Actions }: Request): boolean =>
  Actions.length > 0 &&
  Actions.every(({ ActionType, Name }) => Name === "_RemoveReference" || ActionType === 1) &&
  Actions.some(({ Name }) => Name === "_RemoveReference");

async function suffered(fault: Fault, host: Struck): Promise<RichApiAnswer | undefined> {
  switch (fault.kind) {
    case "refused":
      return { body: JSON.stringify(refusedWhole(fault.code)) };
    case "notDelivered":
      return { officeError: fault.officeError };
    case "silence":
      return new Promise(() => undefined);
    case "delay":
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return undefined;
    case "coAuthorEdit":
      host.byCoAuthor(fault.edit);
      return undefined;
  }
}
