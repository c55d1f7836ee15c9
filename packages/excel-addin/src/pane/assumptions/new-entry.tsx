import type { Locale } from "@aarsvaerk/core";
import type { ComponentChildren } from "preact";
import { Button } from "../kit/button.js";
import { assumptionsTexts } from "./text/index.js";
import type { NewForm } from "./use-new.js";

export interface NewEntryProps {
  readonly form: Omit<NewForm<unknown>, "change">;
  readonly title: string;
  readonly button: string;
  readonly locale: Locale;
  readonly children: ComponentChildren;
}

/** A button, and the form that it opens for something new. */
export function NewEntry({ form, title, button, locale, children }: NewEntryProps) {
  const texts = assumptionsTexts[locale];
  if (form.draft === undefined)
    return (
      <div class="buttons">
        <Button onPress={form.open}>{button}</Button>
      </div>
    );
  return (
    <div class="new-entry" role="group" aria-label={title}>
      <h3>{title}</h3>
      {children}
      <div class="buttons">
        <Button look="primary" onPress={form.add}>
          {texts.sources.add}
        </Button>
        <Button onPress={form.close}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
