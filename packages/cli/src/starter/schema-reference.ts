import { dirname, isAbsolute, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const shipped = fileURLToPath(new URL("../../plan.schema.json", import.meta.url));

/**
 * How a plan in this file names the schema that came with this program: by a relative path where the
 * program is installed beside the plan, as a project's dependency, else by where it is on this machine.
 */
export function schemaReference(planFile: string, schema = shipped): string {
  const path = relative(dirname(planFile), schema);
  const isBeside = !path.startsWith("..") && !isAbsolute(path);
  return isBeside ? `./${path.split(sep).join("/")}` : pathToFileURL(schema).href;
}
