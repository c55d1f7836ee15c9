import { ExcelError } from "../../excel-error.js";
import type { Sheet } from "../../model/sheet.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import type { Session } from "../session.js";

function put({ workbook }: Session, sheet: Sheet, protection: Sheet["protection"]): void {
  const before = sheet.protection;
  workbook.changes.make(
    () => (sheet.protection = protection),
    () => (sheet.protection = before),
  );
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
  workbook.changes.forget();
}

export const worksheetProtection: ExcelClass<Sheet> = {
  properties: {
    Protected: readOnly(({ protection }) => protection !== undefined),
    Options: readOnly(({ protection }) => protection?.options ?? null),
  },
  methods: {
    Protect: (sheet, given, session) => {
      // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1)
      if (sheet.protection) throw new ExcelError("InvalidOperation");
      const password = given.optionalText(1) ?? "";
      put(session, sheet, { options: given.all[0] ?? {}, password });
    },
    Unprotect: (sheet, given, session) => {
      if (!sheet.protection) return;
      if (sheet.protection.password !== (given.optionalText(0) ?? ""))
        throw new ExcelError("AccessDenied");
      put(session, sheet, undefined);
    },
  },
};
