import { Component, type ComponentChildren } from "preact";
import { ProblemError, problemText, type Locale } from "@aarsvaerk/core";
import { Button } from "../kit/button.js";
import { Notice } from "../kit/notice.js";
import { shellTexts } from "./texts.js";

interface Props {
  readonly locale: Locale;
  readonly children: ComponentChildren;
  /** What is tried again when it changes. */
  readonly attempt: unknown;
}

/** Keeps a mistake in one view from taking the pane with it. */
export class ErrorBoundary extends Component<Props, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate({ attempt }: Props): void {
    if (attempt !== this.props.attempt && this.state.error !== undefined)
      this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    const { locale, children } = this.props;
    if (error === undefined) return children;
    const texts = shellTexts[locale];
    return (
      <Notice kind="danger">
        {error instanceof ProblemError ? (
          <>
            <p>{texts.cannotBeShown}</p>
            <ul>
              {error.problems.map((problem) => (
                <li>{problemText(problem, locale)}</li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p>{texts.viewFailed}</p>
            <Button onPress={() => this.setState({ error: undefined })}>{texts.tryAgain}</Button>
          </>
        )}
      </Notice>
    );
  }
}
