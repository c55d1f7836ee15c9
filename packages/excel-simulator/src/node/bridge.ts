import { officeError } from "../web/protocol/numbers.js";
import type { EventEntry, RichApiAnswer, RichApiHost } from "../web/rich-api-host.js";

/** The kinds of messages between client and host: `BridgeMessageType` in excel-web-16.00.debug.js. */
const messageType = { response: 2, events: 3 } as const;

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** What did not get through, as an answer over HTTP says it. */
const undelivered = new Map<number, readonly [status: number, code: string]>([
  [officeError.requestPayloadSizeLimitExceeded, [400, "RequestPayloadSizeLimitExceeded"]],
  [officeError.responsePayloadSizeLimitExceeded, [400, "ResponsePayloadSizeLimitExceeded"]],
  [officeError.activityLimitReached, [429, "ActivityLimitReached"]],
  [officeError.invalidOrTimedOutSession, [408, "InvalidOrTimedOutSession"]],
]);

/** Carries messages between the client's `OfficeExtension.HostBridge` and a host. */
export class Bridge {
  /** Put here by the client. */
  onMessageFromHost: (text: string) => void = () => undefined;
  readonly #host: RichApiHost;

  constructor(host: RichApiHost) {
    this.#host = host;
    host.onEvents((entries) => this.#tell(entries));
  }

  sendMessageToHost(text: string): void {
    // Only the client writes here.
    const { id, flags, message } = JSON.parse(text) as BridgeRequest;
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    void this.#host
      .answer(body, flags)
      .then((answer) => this.#post({ type: messageType.response, id, message: httpFrom(answer) }));
  }

  #tell(entries: readonly EventEntry[]): void {
    const named = entries.map(
      ([messageCategory, messageType, targetId, message, id, isRemoteOverride]) => ({
        messageCategory,
        messageType,
        targetId,
        message,
        id,
        isRemoteOverride,
      }),
    );
    this.#post({ type: messageType.events, controlId: "", message: { entries: named } });
  }

  #post(message: unknown): void {
    this.onMessageFromHost(JSON.stringify(message));
  }
}

function httpFrom(answer: RichApiAnswer) {
  if ("body" in answer) return { statusCode: 200, headers: {}, body: answer.body };
  const [statusCode, code] = undelivered.get(answer.officeError) ?? [500, "GeneralException"];
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}
