import { loadIronCalcInNode } from "../../src/calculation/load-in-node.js";
import { parseArea } from "../../src/grid/address.js";
import { Workbook } from "../../src/model/workbook.js";
import type { ClientFlavour } from "../../src/node/client.js";
import { openNodeDoor } from "../../src/node/node-door.js";
import { ExcelHost, type ExcelHostOptions } from "../../src/rich-api/excel-host.js";

/** What a case is given: Excel from the outside. The client itself is global, as in an add-in. */
interface Opened {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** The user types into a cell. */
  readonly type: (address: string, input: unknown) => void;
  /** Somebody else who has the workbook open types into a cell. */
  readonly coAuthor: (address: string, input: unknown) => void;
  /** Until everything that is on its way has arrived. */
  readonly settled: () => Promise<void>;
}

export type Open = (options?: Partial<ExcelHostOptions>) => Opened;

/** Loads the client once; each case then opens a workbook of its own. */
export function opener(flavour: ClientFlavour): Open {
  const makeEngine = loadIronCalcInNode();
  const door = openNodeDoor({ flavour });
  return (options = {}) => {
    const workbook = new Workbook({ sheets: ["Budget", "Løn 2027"], makeEngine });
    const host = new ExcelHost({ workbook, ...options });
    door.connect(host);
    const [sheet] = workbook.sheets.all;
    const enter = (address: string, input: unknown) => () => {
      const area = parseArea(address);
      if (!sheet || !area) throw new Error(`no such cell: ${address}`);
      workbook.enter(sheet, area, () => input);
    };
    return {
      host,
      workbook,
      type: (address, input) => host.byUser(enter(address, input)),
      coAuthor: (address, input) => host.byCoAuthor(enter(address, input)),
      settled: () => new Promise((resolve) => setTimeout(resolve, 20)),
    };
  };
}
