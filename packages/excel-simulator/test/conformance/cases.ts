import type { Open } from "./opened.js";

/** Cases by what they hold the simulated Excel to. Each says it to the real client, and hears it from there. */
export type Cases = Readonly<Record<string, (open: Open) => Promise<void>>>;
