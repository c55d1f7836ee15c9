import ts from "typescript";
import { root } from "../run.js";

/** A package's source as its own tsconfig.json compiles it. */
export function packageProgram(name: string, files: readonly string[]): ts.Program {
  const path = `${root}/packages/${name}/tsconfig.json`;
  const config = ts.getParsedCommandLineOfConfigFile(path, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  });
  return ts.createProgram(files, { ...config?.options, noEmit: true });
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
