import {
  ExcelHost,
  loadIronCalcInNode,
  openNodeDoor,
  parseArea,
  Workbook,
  type ClientFlavour,
  type NodeDoorOptions,
} from "@aarsvaerk/excel-simulator";

/** Excel from the outside, with a workbook of its own. The client itself is global, as in a pane. */
export interface OpenedExcel {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** The user types into a cell, `Ark1!B4`. */
  readonly typeInto: (address: string, input: string | number | boolean) => void;
  /** Somebody else who has the workbook open types into a cell. */
  readonly coAuthor: (address: string, input: string | number | boolean) => void;
  readonly valueAt: (address: string) => string | number | boolean;
}

interface OpenOptions {
  readonly sheets?: readonly [string, ...string[]];
  /** A workbook that was there before: Excel, or the pane, starts anew. */
  readonly workbook?: Workbook;
  readonly payloadLimit?: number;
}

export type OpenExcel = (options?: OpenOptions) => OpenedExcel;

function placeIn({ sheets }: Workbook, address: string) {
  const at = address.lastIndexOf("!");
  const sheet = sheets.find(address.slice(0, at).replace(/^'(.*)'$/, "$1"));
  const area = parseArea(address.slice(at + 1));
  if (!sheet || !area) throw new Error(`no such cell: ${address}`);
  return { sheet, area };
}

/**
 * Loads the real client into this process, which holds one: a test file each for web, Windows and Mac.
 *
 * @returns opens a workbook behind that client, in place of the one before
 *
 * @example
 * ```ts
 * const open = startClient("web");
 * const { workbook, host, typeInto } = open();
 * typeInto("Ark1!A1", "=1+1");
 * host.faults.plan(1, { kind: "silence" });
 * ```
 */
export function startClient(flavour: ClientFlavour, options: NodeDoorOptions = {}): OpenExcel {
  const door = openNodeDoor({ ...options, flavour });
  const makeEngine = loadIronCalcInNode();
  return ({ sheets, workbook: given, ...limits } = {}) => {
    const workbook = given ?? new Workbook({ sheets: sheets ?? ["Ark1"], makeEngine });
    const host = new ExcelHost({ workbook, ...limits });
    door.connect(host);
    const enter = (address: string, input: string | number | boolean) => () => {
      const { sheet, area } = placeIn(workbook, address);
      workbook.enter(sheet, area, () => input);
    };
    return {
      host,
      workbook,
      typeInto: (address, input) => host.byUser(enter(address, input)),
      coAuthor: (address, input) => host.byCoAuthor(enter(address, input)),
      valueAt: (address) => {
        const { sheet, area } = placeIn(workbook, address);
        return workbook.valueAt(sheet, area.row, area.column);
      },
    };
  };
}
