import type { Command, Option } from "commander";

/** The help says so, where giving an option again means something. */
const mayRepeat = ({ description }: Option): boolean => description.includes("may be repeated");

/** An option given twice would silently lose what was said first, so it is refused. */
export function refuseRepeatedOptions(program: Command): void {
  for (const command of program.commands)
    for (const option of command.options) {
      if (option.isBoolean() || mayRepeat(option)) continue;
      let times = 0;
      command.on(`option:${option.name()}`, () => {
        times++;
        if (times > 1) command.error(`error: option '${option.flags}' is given twice`);
      });
    }
}
