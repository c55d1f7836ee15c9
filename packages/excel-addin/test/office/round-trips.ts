import type { ExcelHost } from "@aarsvaerk/excel-simulator";

/** The requests of `context.sync()`; the client lets go of its objects by more, which nobody waits for. */
export const roundTrips = ({ log }: ExcelHost): ExcelHost["log"]["entries"] =>
  log.entries.filter(({ text }) => !text.includes('"_RemoveReference"'));
