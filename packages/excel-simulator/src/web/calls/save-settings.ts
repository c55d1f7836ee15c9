import type { DocumentSettings } from "../document-settings.js";
import { isFields } from "../protocol/messages.js";
import { done, type Call } from "./call.js";

export const saveSettingsCall =
  (settings: DocumentSettings): Call =>
  (data) => {
    const given = isFields(data) ? data["DdaSettingsMethod"] : undefined;
    const properties: unknown = isFields(given) ? given["Properties"] : undefined;
    if (!Array.isArray(properties)) throw new Error("settings are saved without their values");
    settings.save(properties.map(([key, json]: unknown[]) => [String(key), String(json)]));
    return done;
  };
