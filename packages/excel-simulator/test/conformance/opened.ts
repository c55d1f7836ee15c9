import type { MakeEngine } from "../../src/calculation/formula-engine.js";
import { parseArea } from "../../src/grid/address.js";
import { Workbook } from "../../src/model/workbook.js";
import { ExcelHost, type ExcelHostOptions } from "../../src/rich-api/excel-host.js";
import { FunctionRuntime } from "../../src/rich-api/function-runtime.js";

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

export interface Door {
  readonly connect: (host: ExcelHost) => void;
  readonly makeEngine: MakeEngine;
  /** How long an event is on its way at most. */
  readonly travelTime: number;
}

/** Each case opens a workbook of its own behind the same client, which has started by then. */
export async function opener({ connect, makeEngine, travelTime }: Door): Promise<Open> {
  const functionRuntime = new FunctionRuntime();
  const open: Open = (options = {}) => {
    const workbook = new Workbook({ sheets: ["Budget", "Løn 2027"], makeEngine });
    const host = new ExcelHost({ workbook, functionRuntime, ...options });
    connect(host);
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
      settled: () => new Promise((resolve) => setTimeout(resolve, travelTime)),
    };
  };
  open();
  await functionRuntime.ready();
  return open;
}
