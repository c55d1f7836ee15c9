import { expect, test } from "vitest";
import { readMessage } from "./messages.js";

const conversation = { id: "c-1", origin: "http://127.0.0.1" };
const request = {
  _messageType: 0,
  _conversationId: "c-1",
  _actionName: "executeMethod",
  _actionType: 0,
  _correlationId: 7,
  _data: { a: 1 },
};

test("a request of this conversation is read", () => {
  expect(readMessage(JSON.stringify(request), conversation)).toEqual({
    actionName: "executeMethod",
    actionType: 0,
    correlationId: 7,
    data: { a: 1 },
  });
});

test.each([
  ["of another conversation", { ...request, _conversationId: "c-2" }],
  ["that is a response", { ...request, _messageType: 1 }],
  ["without a name", { ...request, _actionName: undefined }],
  ["without a correlation", { ...request, _correlationId: "7" }],
  ["that is nothing", null],
])("a message %s is none", (_name, message) => {
  expect(readMessage(JSON.stringify(message), conversation)).toBeUndefined();
});

test.each(["{", "", 7, undefined, { _messageType: 0 }])("%j is no message", (text) => {
  expect(readMessage(text, conversation)).toBeUndefined();
});
