import { ExcelError } from "../excel-error.js";

/** Follows https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export function checkSheetName(name: string): void {
  const refused = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (refused) throw new ExcelError("InvalidArgument");
}
