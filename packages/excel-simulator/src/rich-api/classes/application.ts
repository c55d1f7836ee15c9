import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject } from "../excel-object.js";
import { oneOf } from "../values.js";

export const application: ExcelClass<undefined> = {
  properties: {
    CalculationMode: {
      get: (_, { workbook }) => workbook.calculationMode,
      set: (_, value, { workbook }) => {
        workbook.calculationMode = oneOf("Automatic", "AutomaticExceptTables", "Manual")(value);
      },
    },
    CalculationState: readOnly(() => "Done"),
    DecimalSeparator: readOnly((_, { culture }) => culture.decimal),
    ThousandsSeparator: readOnly((_, { culture }) => culture.group),
    UseSystemSeparators: readOnly(() => true),
  },
  navigations: { CultureInfo: () => new ExcelObject("CultureInfo", undefined) },
  methods: {
    Calculate: (_, _given, { workbook }) => {
      workbook.calculation.touchAll();
      workbook.recalculate();
    },
    // Whoever looks at the screen sees no difference in the end.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};
