/** Buttons of the ribbon that run code of ours; the manifests name them. */
export const commandNames = ["InsertBudgetNote", "UpdateSheets"] as const;
export type CommandName = (typeof commandNames)[number];
