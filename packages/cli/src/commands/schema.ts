import { planJsonSchema } from "@aarsvaerk/core";
import type { Command } from "commander";
import { jsonText } from "../json/document-json.js";
import { write, type Destination } from "../output.js";
import { guarded } from "../with-plan.js";

export function addSchema(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema of a plan, by which editors complete and explain its keys")
    .option("-o, --output <file>", "write to this file instead, replacing it")
    .action(async (options: Destination) => {
      await guarded("schema", {}, () => {
        write(jsonText(planJsonSchema()), options);
        return 0;
      });
    });
}
