import type { Workbook } from "../../model/workbook.js";
import type { DocumentSettings } from "../../web/document-settings.js";

/**
 * The Common API's settings are those of `workbook.settings`.
 *
 * Follows https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
export const workbookSettings = ({ settings, changes }: Workbook): DocumentSettings => ({
  read: () => settings.keys.map((key) => [key, JSON.stringify(settings.get(key))]),
  save: (bag) =>
    changes.step(() => {
      const kept = new Set(bag.map(([key]) => key));
      for (const key of settings.keys) if (!kept.has(key)) settings.delete(key);
      for (const [key, json] of bag) settings.set(key, JSON.parse(json));
    }),
});
