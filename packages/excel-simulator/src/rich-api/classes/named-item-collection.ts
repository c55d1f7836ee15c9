import { absoluteReference, type DefinedName } from "../../model/names.js";
import type { Sheet } from "../../model/sheet.js";
import { ExcelObject, isOfClass } from "../excel-object.js";
import { collection } from "./collection.js";
import { formulaFrom } from "./formula-of-name.js";

const objectOf = (name: DefinedName): ExcelObject => new ExcelObject("NamedItem", name);

export const namedItemCollection = collection<Sheet | undefined>(
  "NamedItem",
  (scope, { workbook }) => workbook.names.in(scope).map(objectOf),
  (scope, key, { workbook }) => {
    const name = workbook.names.find(String(key), scope);
    return name && objectOf(name);
  },
  {
    objectMethods: {
      Add: (scope, given, { workbook }) => {
        const [, reference] = given.all;
        const formula = isOfClass(reference, "Range")
          ? `=${absoluteReference(reference.state.sheet, reference.state.area)}`
          : formulaFrom(reference);
        const comment = given.optionalText(2) ?? "";
        return objectOf(workbook.addName({ name: given.text(0), scope, formula, comment }));
      },
    },
  },
);
