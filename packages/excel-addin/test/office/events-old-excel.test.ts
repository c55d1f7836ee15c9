import { hearing } from "./events.js";

// Before 1.14 Excel does not say whose a change is.
hearing("web", { requirements: { ExcelApi: "1.11", SharedRuntime: "1.1" } });
