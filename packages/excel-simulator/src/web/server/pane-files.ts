import { fileOf } from "./folder.js";
import { withLocalOfficeJs } from "./office-js.js";
import type { Route } from "./route.js";
import { securityPolicy } from "./security-policy.js";

/** The files of a task pane as an add-in's build made them. */
export const paneRoute = (folder: string): Route => ({
  below: "/pane/",
  policy: securityPolicy.pane,
  async serve(rest) {
    const file = await fileOf(folder, rest);
    if (!file?.type.startsWith("text/html")) return file;
    return { ...file, body: withLocalOfficeJs(new TextDecoder().decode(file.body)) };
  },
});
