import ts from "typescript";

/** The ts code block in the text of an `@example`. */
export function codeBlock(example: string): string | undefined {
  return /```ts\n([^]*?)```/.exec(example)?.[1];
}

const ARROW = /^\/\/=>\s*(.*)$/;

/**
 * Turns an example into the body of a function in which every `//=>` line is a check.
 *
 * An expression statement or a constant followed by `//=> EXPECTED` becomes
 * `check(actual, () => (EXPECTED))`; a statement followed by `//=> throws CODE` becomes
 * `checkThrows(() => { statement }, "CODE")`. The comment stands at the end of the statement or on
 * the line below it.
 */
export function checkedCode(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics = [] } = source as { parseDiagnostics?: readonly ts.Diagnostic[] };
  for (const { messageText } of parseDiagnostics)
    throw new Error(
      `the example does not parse: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
  const checks = source.statements.map((statement) => expectationsAfter(statement, code));
  const written = code.split("//=>").length - 1;
  if (checks.flat().length !== written)
    throw new Error("a //=> line follows no statement of the example's top level");
  const body = source.statements.map((statement, i) => checked(statement, checks[i] ?? []));
  return transpile(body.join("\n"));
}

function expectationsAfter(statement: ts.Statement, code: string): string[] {
  return [
    ...(ts.getTrailingCommentRanges(code, statement.end) ?? []),
    ...(ts.getLeadingCommentRanges(code, statement.end) ?? []),
  ].flatMap(({ pos, end }) => ARROW.exec(code.slice(pos, end))?.[1] ?? []);
}

function checked(statement: ts.Statement, expectations: readonly string[]): string {
  if (ts.isImportDeclaration(statement)) return imported(statement);
  const text = statement.getText();
  const [expected, ...more] = expectations;
  if (expected === undefined) return text;
  if (more.length > 0) throw new Error(`two //=> lines for one statement: ${text}`);
  const thrown = /^throws\s+["'`]?(.+?)["'`]?\s*$/.exec(expected)?.[1];
  if (thrown !== undefined) return `checkThrows(() => { ${text} }, ${JSON.stringify(thrown)});`;
  if (ts.isExpressionStatement(statement))
    return `check(${statement.expression.getText()}, () => (${expected}));`;
  const declaration =
    ts.isVariableStatement(statement) && statement.declarationList.declarations[0];
  if (declaration && ts.isIdentifier(declaration.name))
    return `${text}\ncheck(${declaration.name.text}, () => (${expected}));`;
  throw new Error(`//=> cannot tell the value of: ${text}`);
}

/** An explicit import only shadows what is in scope already. */
function imported({ moduleSpecifier, importClause }: ts.ImportDeclaration): string {
  if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith("@aarsvaerk/"))
    throw new Error("an example may import from our own packages only");
  const named = importClause?.namedBindings;
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  if (!named || !ts.isNamedImports(named)) throw new Error("an example imports by name");
  const names = named.elements
    .filter((one) => !one.isTypeOnly)
    .map((one) =>
      one.propertyName ? `${one.propertyName.text}: ${one.name.text}` : one.name.text,
    );
  return `const { ${names.join(", ")} } = names;`;
}

function transpile(body: string): string {
  return ts.transpileModule(body, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}
