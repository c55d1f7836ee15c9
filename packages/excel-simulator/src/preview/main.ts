import { readOptions, usage } from "./options.js";
import { startPreview, type PreviewOptions } from "./preview.js";

try {
  // npm starts a script in the folder of the package, not where it was called.
  const asked = readOptions(process.argv.slice(2), process.env["INIT_CWD"] ?? ".");
  if (asked.kind === "help") process.stdout.write(usage);
  else await start(asked.options, asked.locale);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start(options: PreviewOptions, locale: string): Promise<void> {
  const server = await startPreview(options);
  process.stdout.write(`${server.address}/?locale=${locale}\n(Ctrl-C stops it.)\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.stop());
}
