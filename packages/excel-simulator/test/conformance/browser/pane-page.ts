import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { groups } from "../groups.js";
import type { Open } from "../opened.js";

declare global {
  interface Window {
    /** @returns what went wrong, if something did: an error of this page could not leave it whole */
    runCase: (group: string, title: string) => Promise<string | undefined>;
    /** The host page's, which is the pane's parent. */
    openExcel: Promise<Open>;
  }
}

/** That what goes wrong here is heard of outside. */
const selfTest: Cases = {
  fails: async (open) => {
    open();
    await Promise.resolve();
    expect(1).toBe(2);
  },
};

window.runCase = async (group, title) => {
  try {
    const run = { ...groups, "self-test": selfTest }[group]?.[title];
    if (!run) throw new Error(`no such case: ${group}, ${title}`);
    await run(await window.parent.openExcel);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
};
