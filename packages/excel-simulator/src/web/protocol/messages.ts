import { actionType, messageType, responseType } from "./numbers.js";

/** A message of the add-in's, as far as the host reads it. */
export interface ClientMessage {
  readonly actionName: string;
  readonly actionType: number;
  readonly correlationId: number;
  readonly data: unknown;
}

/** Who talks: every message carries it. */
export interface Conversation {
  readonly id: string;
  readonly origin: string;
}

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null;

/** Reads what came through `postMessage`; nothing if it is no request of this conversation's. */
export function readMessage(text: unknown, { id }: Conversation): ClientMessage | undefined {
  const fields = parsed(text);
  if (!isFields(fields)) return undefined;
  if (fields["_messageType"] !== messageType.request || fields["_conversationId"] !== id)
    return undefined;
  const { _actionName: name, _actionType: type, _correlationId: correlation } = fields;
  if (typeof name !== "string" || typeof type !== "number" || typeof correlation !== "number")
    return undefined;
  return { actionName: name, actionType: type, correlationId: correlation, data: fields["_data"] };
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined; // other scripts post messages of their own
  }
}

const response = (message: ClientMessage, { id, origin }: Conversation, more: Fields): string =>
  JSON.stringify({
    _messageType: messageType.response,
    _actionName: message.actionName,
    _conversationId: id,
    _correlationId: message.correlationId,
    _origin: origin,
    _errorCode: 0,
    _serializerVersion: 1,
    ...more,
  });

export const replyText = (
  message: ClientMessage,
  conversation: Conversation,
  data: unknown,
): string =>
  response(message, conversation, { _responseType: responseType.forCalling, _data: data });

/** What happened, for a handler that the message registered. */
export const eventText = (
  registered: ClientMessage,
  conversation: Conversation,
  data: unknown,
): string =>
  response(registered, conversation, { _responseType: responseType.forEventing, _data: data });

/** A call of the host's own: the add-in answers to it in a conversation beside. */
export const notificationText = (
  { id, origin }: Conversation,
  correlationId: number,
  data: readonly unknown[],
): string =>
  JSON.stringify({
    _messageType: messageType.request,
    _actionName: "Office_notifyAgave",
    _actionType: actionType.invoke,
    _conversationId: `${id}_ntf`,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
  });
