import { expect, test } from "vitest";
import { HostSwitch } from "./host-switch.js";
import type { EventEntry, RichApiAnswer, RichApiHost } from "./rich-api-host.js";

/** Answers with its name, and tells what it is told to. */
class NamedHost implements RichApiHost {
  tell: (entries: readonly EventEntry[]) => void = () => undefined;

  constructor(readonly name: string) {}

  answer(request: string): Promise<RichApiAnswer> {
    return Promise.resolve({ body: `${this.name}: ${request}` });
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.tell = listener;
    return () => (this.tell = () => undefined);
  }
}

test("what is asked before there is a host waits for one", async () => {
  const host = new HostSwitch();
  const early = host.answer("ready?", 0);
  host.connect(new NamedHost("first"));
  expect(await early).toEqual({ body: "first: ready?" });
});

test("the host that came last answers", async () => {
  const host = new HostSwitch();
  host.connect(new NamedHost("first"));
  host.connect(new NamedHost("second"));
  expect(await host.answer("who?", 0)).toEqual({ body: "second: who?" });
});

test("only the host that came last is heard", () => {
  const host = new HostSwitch();
  const heard: unknown[] = [];
  const stop = host.onEvents((entries) => heard.push(...entries));
  const [first, second] = [new NamedHost("first"), new NamedHost("second")];
  host.connect(first);
  host.connect(second);
  first.tell([["from the first"]]);
  second.tell([["from the second"]]);
  stop();
  second.tell([["later"]]);
  expect(heard).toEqual([["from the second"]]);
});
