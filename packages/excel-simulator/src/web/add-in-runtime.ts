/** What runs in the add-in's page. */
export interface AddInRuntime {
  /** Pane, ribbon commands and functions in one page. */
  readonly shared: boolean;
  readonly customFunctions: boolean;
}

const flag = { shared: 1, customFunctions: 2 };

/** As the client is told: `OSF.HostInfoFlags`. */
export const runtimeFlags = ({ shared, customFunctions }: AddInRuntime): number =>
  (shared ? flag.shared : 0) + (customFunctions ? flag.customFunctions : 0);
