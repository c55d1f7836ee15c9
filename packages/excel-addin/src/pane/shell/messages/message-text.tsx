import { problemText, type Locale } from "@aarsvaerk/core";
import { failureText } from "../../../office/failure-text.js";
import type { FileProblem, Message } from "../../../state/pane-state.js";
import { counted } from "../../kit/counted.js";
import { Disclosure } from "../../kit/section.js";
import { messageTexts, type Count } from "./texts.js";

const countOf = (of: number, locale: Locale): Count => ({ of, text: counted(of, locale) });

function fileProblemText({ problem, line, column }: FileProblem, locale: Locale): string {
  const sentence = problemText(problem, locale);
  return line === undefined || column === undefined
    ? sentence
    : `${messageTexts[locale].place(line, column)}: ${sentence}`;
}

const Listed = ({ lead, of }: { readonly lead: string; readonly of: readonly string[] }) => (
  <>
    <p>{lead}</p>
    {/* A long list is moved within itself; by the keyboard too. */}
    <ul tabIndex={0}>
      {of.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  </>
);

/** What a message says. */
export function MessageText({
  message,
  locale,
}: {
  readonly message: Message;
  readonly locale: Locale;
}) {
  const texts = messageTexts[locale];
  switch (message.kind) {
    case "done":
      return <p>{texts.done[message.what](countOf(message.count ?? 0, locale))}</p>;
    case "failure":
      return <p>{failureText(message.failure, locale)}</p>;
    case "badFile":
      return (
        <Listed
          lead={texts.badFile(message.name)}
          of={message.problems.map((each) => fileProblemText(each, locale))}
        />
      );
    case "problems":
      return (
        <Listed
          lead={texts.problems}
          of={message.problems.map((each) => problemText(each, locale))}
        />
      );
    case "unsettled":
      return <p>{texts.unsettled(countOf(message.count, locale))}</p>;
    case "broken":
    case "askedAgain":
    case "copyRefused":
      return <p>{texts[message.kind]}</p>;
    case "unexpected":
      return (
        <>
          <p>{texts.unexpected}</p>
          <Disclosure summary={texts.detail}>{message.detail}</Disclosure>
        </>
      );
  }
}
