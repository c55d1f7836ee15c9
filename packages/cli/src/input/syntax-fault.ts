import { printParseErrorCode, type ParseError } from "jsonc-parser";

/** The names jsonc-parser has for what is wrong with JSON. */
export type SyntaxFault = Exclude<
  ReturnType<typeof printParseErrorCode>,
  "<unknown ParseErrorCode>"
>;

export function syntaxFaultOf({ error }: ParseError): SyntaxFault {
  const name = printParseErrorCode(error);
  return name === "<unknown ParseErrorCode>" ? "InvalidSymbol" : name;
}
