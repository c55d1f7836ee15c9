interface CommandTexts {
  /** On the button. */
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
}

/** What Office shows of the add-in before and beside the pane, in one language. */
export interface ManifestTexts {
  /** At most 80 characters. */
  readonly summary: string;
  /** At most 250 characters. */
  readonly description: string;
  readonly group: string;
  readonly commands: Readonly<Record<CommandName, CommandTexts>>;
  readonly getStarted: { readonly title: string; readonly description: string };
}

export type CommandName = "openPane" | "insertBudgetNote" | "update";
