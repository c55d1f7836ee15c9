import { commandNames, type CommandName } from "./command-names.js";

/** What the buttons of the ribbon do. */
export type Commands = Readonly<Record<CommandName, () => Promise<void>>>;

/**
 * Lets the ribbon's buttons do something. They run in the page of the pane, which is shown first: there
 * is asked before anything is written, and there stands what came of it.
 */
export function associateCommands(commands: Commands): void {
  for (const name of commandNames)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void carryOut(commands[name], event);
    });
}

async function carryOut(
  command: () => Promise<void>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await command();
  } finally {
    // Until then Excel takes no other button, and after five minutes it gives up on us.
    event.completed();
  }
}
