import { isFields } from "../protocol/messages.js";
import type { RichApiHost } from "../rich-api-host.js";
import type { Call } from "./call.js";

/** The request stands fifth among the arguments, its flags seventh. */
export const richApiCall =
  (host: RichApiHost): Call =>
  async (data) => {
    const given = isFields(data) ? data["ArrayData"] : undefined;
    const list: readonly unknown[] = Array.isArray(given) ? given : [];
    const [request, flags] = [list[4], list[6]];
    if (typeof request !== "string") throw new Error("a Rich API call without a request");
    const answer = await host.answer(request, typeof flags === "number" ? flags : 0);
    return "officeError" in answer
      ? { Version: 1, Error: answer.officeError }
      : { Version: 1, Error: 0, Data: ["200", [], answer.body] };
  };
