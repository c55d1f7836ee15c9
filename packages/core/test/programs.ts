import { fileURLToPath } from "node:url";
import ts from "typescript";

const home = fileURLToPath(new URL("..", import.meta.url));

/** The core as its own tsconfig.json compiles it. */
export function coreProgram(): { program: ts.Program; index: string } {
  const index = `${home}src/index.ts`;
  const config = ts.getParsedCommandLineOfConfigFile(`${home}tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  });
  return { program: ts.createProgram([index], { ...config?.options, noEmit: true }), index };
}

/** A program of modules that exist in memory only. */
export function programOf(files: Readonly<Record<string, string>>): ts.Program {
  const options: ts.CompilerOptions = {
    noLib: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const read = (name: string) => files[name.replace(/^.*\//, "")];
  host.fileExists = (name) => read(name) !== undefined;
  host.readFile = read;
  host.getSourceFile = (name) => {
    const text = read(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  return ts.createProgram(Object.keys(files), options, host);
}
