import { contains, intersection } from "../../grid/area.js";
import { newConditionalFormat } from "../../model/conditional-format.js";
import { ExcelObject, type ConditionalFormatOf, type Place } from "../excel-object.js";
import { oneOf } from "../values.js";
import { collection } from "./collection.js";
import { putConditionalFormats } from "./put-conditional-formats.js";

const formatsOf = ({ sheet, area }: Place): ConditionalFormatOf[] =>
  sheet.conditionalFormats
    .filter((format) => intersection(format.area, area))
    .map((format) => ({ sheet, format }));

const objectOf = (state: ConditionalFormatOf) => new ExcelObject("ConditionalFormat", state);

export const conditionalFormatCollection = collection<Place>(
  "ConditionalFormat",
  (place) => formatsOf(place).map(objectOf),
  (place, key) => {
    const found = formatsOf(place).find(({ format }) => format.id === key);
    return found && objectOf(found);
  },
  {
    objectMethods: {
      // The newest comes first: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#multiple-formats-and-priority
      Add: (place, given, session) => {
        const { sheet, area } = place;
        const type = oneOf("Custom", "CellValue")(given.text(0));
        const format = newConditionalFormat(session.workbook.newId(), area, type);
        putConditionalFormats(session, place, [format, ...sheet.conditionalFormats]);
        return objectOf({ sheet, format });
      },
    },
    methods: {
      ClearAll: (place, _, session) =>
        putConditionalFormats(
          session,
          place,
          place.sheet.conditionalFormats.filter(({ area }) => !contains(place.area, area)),
        ),
    },
  },
);
