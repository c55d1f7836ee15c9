import { addressOf } from "../../grid/address.js";
import { intersection } from "../../grid/area.js";
import type { Table } from "../../model/table.js";
import type { WorkbookEvent } from "../../model/workbook-event.js";
import { valueType } from "../value-type.js";
import { eventType, wholeWorkbook } from "./event-entry.js";

type Fields = Readonly<Record<string, unknown>>;

export interface EventMessage {
  readonly type: number;
  readonly targets: readonly string[];
  readonly fields: Fields;
}

type CellsChanged = Extract<WorkbookEvent, { kind: "cellsChanged" }>;

/**
 * What an event is told as, and to whom.
 *
 * Follows https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 *
 * @param tables - the tables of the sheet
 */
export function messagesOf(event: WorkbookEvent, tables: readonly Table[]): EventMessage[] {
  if (event.kind === "cellsChanged")
    return [sheetChanged(event), ...tables.flatMap((table) => tableChanged(event, table))];
  if ("table" in event) {
    const { table, kind } = event;
    const fields = { tableId: table.id, tableName: table.name, worksheetId: table.sheet.id };
    const type = kind === "tableAdded" ? eventType.tableAdded : eventType.tableDeleted;
    return [{ type, targets: [table.sheet.id, wholeWorkbook], fields }];
  }
  const { sheet, kind } = event;
  const targets = [sheet.id, wholeWorkbook];
  const worksheetId = sheet.id;
  return kind === "selectionChanged"
    ? [{ type: eventType[kind], targets, fields: { worksheetId, address: addressOf(event.area) } }]
    : [{ type: eventType[kind], targets, fields: { worksheetId } }];
}

function changeFields({ area, change, details, sheet }: CellsChanged): Fields {
  return {
    address: addressOf(area),
    changeType: change,
    worksheetId: sheet.id,
    // Only a change of a single cell tells its values:
    // https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail
    ...(details && {
      valueBefore: details.before,
      valueAfter: details.after,
      valueTypeBefore: valueType(details.before),
      valueTypeAfter: valueType(details.after),
    }),
  };
}

const sheetChanged = (event: CellsChanged): EventMessage => ({
  type: eventType.sheetChanged,
  targets: [event.sheet.id, wholeWorkbook],
  fields: changeFields(event),
});

/** A table hears of what changed inside of it. */
function tableChanged(event: CellsChanged, table: Table): EventMessage[] {
  const area = intersection(event.area, table.area);
  if (!area) return [];
  const fields = { ...changeFields({ ...event, area }), tableId: table.id };
  const targets = [table.id, table.sheet.id, wholeWorkbook];
  return [{ type: eventType.tableChanged, targets, fields }];
}
