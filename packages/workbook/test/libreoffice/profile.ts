import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface ProfileSettings {
  /**
   * Whether every formula is computed when a file is opened. LibreOffice otherwise shows the values
   * that the file came with, and a check of them would check nothing.
   */
  readonly recalculates: boolean;
  /** Decides separators and the names of months in what is rendered. */
  readonly locale: "en-US" | "da-DK";
}

/**
 * Makes a profile of its own in an empty folder, so that neither the user's settings nor an office
 * that is already open matters.
 *
 * @returns the argument that makes `soffice` use it
 */
export async function writeProfile(folder: string, settings: ProfileSettings): Promise<string> {
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(join(folder, "user", "registrymodifications.xcu"), registry(settings));
  return `-env:UserInstallation=${pathToFileURL(folder).href}`;
}

function registry({ recalculates, locale }: ProfileSettings): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${item("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", recalculates ? "0" : "1")}
${item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale)}
</oor:items>
`;
}

const item = (path: string, name: string, value: string): string =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
