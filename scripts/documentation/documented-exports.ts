import ts from "typescript";

/** What the source says about one exported name. */
export interface DocumentedExport {
  readonly name: string;
  /** Whether the name is a value, so that an example can use it. */
  readonly isValue: boolean;
  readonly summary: string;
  readonly examples: readonly string[];
  /** For what can be called: its parameters and what its documentation says about them. */
  readonly call?: DocumentedCall;
}

export interface DocumentedCall {
  readonly parameters: readonly string[];
  /** Parameter name to its description. */
  readonly described: ReadonlyMap<string, string>;
  readonly givesValue: boolean;
  readonly returns: string;
  readonly throwsItself: boolean;
  readonly throws: string;
}

const NO_VALUE = ts.TypeFlags.Void | ts.TypeFlags.Never;

/** Every name a module exports, following re-exports; a namespace's names as `namespace.name`. */
export function documentedExports(program: ts.Program, file: string): DocumentedExport[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is not a module of the program`);
  return exportsOf(module, "");

  function exportsOf(from: ts.Symbol, prefix: string): DocumentedExport[] {
    return checker.getExportsOfModule(from).flatMap((exported) => {
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const name = prefix + exported.name;
      return symbol.flags & ts.SymbolFlags.ValueModule
        ? exportsOf(symbol, `${name}.`)
        : [describe(symbol, name, checker)];
    });
  }
}

function describe(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): DocumentedExport {
  const tags = symbol.getJsDocTags(checker);
  const texts = (tag: string) =>
    tags.filter((one) => one.name === tag).map((one) => ts.displayPartsToString(one.text).trim());
  const call = describeCall(symbol, checker, texts);
  return {
    name,
    isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
    summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    examples: texts("example"),
    ...(call && { call }),
  };
}

function describeCall(
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
  texts: (tag: string) => string[],
): DocumentedCall | undefined {
  const declaration = symbol.declarations?.map(functionOf).find((found) => found !== undefined);
  if (declaration === undefined) return undefined;
  const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
  const named = texts("param").map((text) => /^(\S+)\s*-?\s*([^]*)$/.exec(text) ?? ["", "", ""]);
  return {
    parameters: [
      ...new Set(signatures.flatMap((one) => one.parameters.map((parameter) => parameter.name))),
    ],
    described: new Map(named.map(([, parameter = "", text = ""]) => [parameter, text])),
    givesValue: signatures.some((one) => !(one.getReturnType().flags & NO_VALUE)),
    returns: texts("returns").join("\n"),
    throwsItself: throwsItself(declaration.body),
    throws: texts("throws").join("\n"),
  };
}

/** The function that a declaration declares: itself, or the arrow a constant is set to. */
function functionOf(declaration: ts.Declaration): ts.FunctionLikeDeclaration | undefined {
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const { initializer } = declaration;
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)
    ? initializer
    : undefined;
}

/** Whether a body has a `throw` of its own, outside the functions within it. */
function throwsItself(body: ts.Node | undefined): boolean {
  if (body === undefined || ts.isFunctionLike(body)) return false;
  return ts.isThrowStatement(body) || ts.forEachChild(body, throwsItself) === true;
}
