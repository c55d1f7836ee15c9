import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import type { Build } from "./beside-excel.js";
import { buildForProduction } from "./build-for-production.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The add-in as it is deployed. */
    readonly builtPane: Build;
  }
}

/** Builds the add-in for all test files that run it. */
export async function setup(project: TestProject): Promise<() => void> {
  const build = await buildForProduction();
  project.provide("builtPane", build);
  return () => rmSync(build.folder, { recursive: true });
}
