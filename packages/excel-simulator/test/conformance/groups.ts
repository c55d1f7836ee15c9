import type { Cases } from "./cases.js";
import { batches } from "./cases/batches.js";
import { charts } from "./cases/charts.js";
import { contents } from "./cases/contents.js";
import { customFunctions } from "./cases/custom-functions.js";
import { errors } from "./cases/errors.js";
import { events } from "./cases/events.js";
import { faults } from "./cases/faults.js";
import { loading } from "./cases/loading.js";
import { locales } from "./cases/locales.js";
import { looks } from "./cases/looks.js";
import { names } from "./cases/names.js";
import { nullObjects } from "./cases/null-objects.js";
import { tables } from "./cases/tables.js";

/** Every case, whichever door it goes through. */
export const groups: Readonly<Record<string, Cases>> = {
  loading,
  "null objects": nullObjects,
  errors,
  batches,
  contents,
  tables,
  names,
  charts,
  locales,
  looks,
  events,
  faults,
  "custom functions": customFunctions,
};
