import type { FoundCell } from "@aarsvaerk/workbook";
import type { Failure, FailureCode, Reply } from "../../src/office/failure.js";
import type {
  ForeseenChange,
  SheetEdit,
  WorkbookPort,
  Writing,
  Written,
} from "../../src/office/workbook-port.js";
import {
  cellsOf,
  emptyWorkbook,
  withSheets,
  withTyped,
  type FakeWorkbook,
} from "./fake-workbook.js";

export interface FakePort {
  readonly port: WorkbookPort;
  readonly workbook: () => FakeWorkbook;
  /** What was asked of the port, in its order. */
  readonly asked: readonly string[];
  /** Somebody types into a cell, and the pane is told, as Excel does. */
  readonly type: (address: string, text: string) => void;
  /** Somebody types into a cell, and the pane is not told. */
  readonly typeUnseen: (address: string, text: string) => void;
  /** Tells the pane of edits. */
  readonly tell: (addresses: readonly string[]) => void;
  readonly select: (address: string) => void;
  /** Refuses the next request of a kind. */
  readonly refuse: (request: keyof WorkbookPort, code: FailureCode) => void;
  /** Makes the next request of a kind wait until the test lets it go. */
  readonly hold: (request: keyof WorkbookPort) => () => void;
}

const done = <T>(value: T): Reply<T> => ({ ok: true, value });
const failed = (code: FailureCode): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code, aftermath: "asBefore" },
});

type Cells = ReadonlyMap<string, FoundCell>;

const text = (cell: FoundCell | undefined): string =>
  JSON.stringify(cell, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));

/** What differs between a sheet as it is and as it is to be. */
function changesOn(name: string, before: Cells | undefined, after: Cells): ForeseenChange[] {
  if (!before) return [{ address: name, cells: after.size, effect: "newSheet" }];
  const addresses = [...new Set([...before.keys(), ...after.keys()])];
  return addresses
    .filter((address) => text(before.get(address)) !== text(after.get(address)))
    .map((address) => ({
      address: `${name}!${address}`,
      cells: 1,
      effect: before.has(address) ? "changed" : "filled",
    }));
}

function sheetsAfter(writing: Writing, workbook: FakeWorkbook): FakeWorkbook {
  if (writing.kind === "sheets") return withSheets(workbook, writing.workbook, writing.carried);
  const [name] =
    "newSheet" in writing.target ? [writing.target.newSheet] : writing.target.at.split("!");
  return {
    ...workbook,
    sheets: new Map([...workbook.sheets, [name ?? "", cellsOf(writing.rows)]]),
  };
}

/** The workbook behind the pane, in memory: it writes all or nothing, and loses nothing. */
export function fakePort(begin: FakeWorkbook = emptyWorkbook): FakePort {
  let workbook = begin;
  let selected = "Ark1!A1";
  let onEdits: ((edits: readonly SheetEdit[]) => void) | undefined;
  let onSelection: ((address: string) => void) | undefined;
  const asked: string[] = [];
  const refusals = new Map<string, FailureCode>();
  const holds = new Map<string, Promise<void>>();
  const befores = new Map<number, FakeWorkbook>();

  /** Does what is asked, unless the test wants it refused. */
  async function answer<T>(
    request: keyof WorkbookPort,
    give: () => Reply<T>,
    signal?: AbortSignal,
  ) {
    asked.push(request);
    await holds.get(request);
    holds.delete(request);
    if (signal?.aborted) return failed("cancelled");
    const refusal = refusals.get(request);
    refusals.delete(request);
    return refusal ? failed(refusal) : give();
  }

  const changes = (writing: Writing) => {
    const after = sheetsAfter(writing, workbook);
    return [...after.sheets].flatMap(([name, cells]) =>
      workbook.sheets.get(name) === cells ? [] : changesOn(name, workbook.sheets.get(name), cells),
    );
  };
  const foreseen = (writing: Writing) => {
    const those = changes(writing);
    return {
      changes: those,
      needsConsent: those.some(({ effect }) => effect === "overwritten"),
      cells: those.reduce((sum, { cells }) => sum + cells, 0),
    };
  };
  const write = (writing: Writing): Reply<Written> => {
    const id = befores.size + 1;
    befores.set(id, workbook);
    const found = foreseen(writing);
    workbook = sheetsAfter(writing, workbook);
    return done({ id, foreseen: found });
  };
  const found = () => ({
    workbook: {
      sheets: [...workbook.sheets].map(([name, cells]) => ({ name, cells })),
      names: workbook.names,
      carried: workbook.carried
        ? [{ ...workbook.carried, state: "intact" as const, packing: 1 }]
        : [],
    },
    isEmpty: [...workbook.sheets.values()].every((cells) => cells.size === 0),
    wasRepaired: false,
  });

  const port: WorkbookPort = {
    read: (work) => answer("read", () => done(found()), work?.signal),
    foresee: (writing, work) => answer("foresee", () => done(foreseen(writing)), work?.signal),
    write: (writing, _, work) => answer("write", () => write(writing), work?.signal),
    undo: ({ id }) =>
      answer("undo", () => {
        workbook = befores.get(id) ?? workbook;
        return done(null);
      }),
    select: (address) =>
      answer("select", () => {
        selected = address;
        return done(null);
      }),
    selection: () => answer("selection", () => done(selected)),
    cellAt: (address) =>
      answer("cellAt", () => {
        const at = address.lastIndexOf("!");
        const cells = workbook.sheets.get(address.slice(0, at));
        const formula = cells?.get(address.slice(at + 1))?.formula;
        return done(formula === undefined ? {} : { formula });
      }),
    selectedValues: () =>
      answer("selectedValues", () => done({ address: selected, values: [[2012, "1.0"]] })),
    onEdits: (listener) =>
      answer("onEdits", () => {
        onEdits = listener;
        return done(() => undefined);
      }),
    onSelection: (listener) =>
      answer("onSelection", () => {
        onSelection = listener;
        return done(() => undefined);
      }),
  };
  const typeUnseen = (address: string, value: string) => {
    workbook = withTyped(workbook, address, value);
  };
  const tell = (addresses: readonly string[]) =>
    onEdits?.(addresses.map((address) => ({ address, by: "user" })));
  return {
    port,
    tell,
    workbook: () => workbook,
    asked,
    typeUnseen,
    type: (address, value) => {
      typeUnseen(address, value);
      tell([address]);
    },
    select: (address) => onSelection?.(address),
    refuse: (request, code) => refusals.set(request, code),
    hold: (request) => {
      let release = () => {};
      holds.set(request, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
  };
}
