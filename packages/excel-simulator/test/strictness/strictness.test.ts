import { beforeAll, describe, expect, test } from "vitest";
import { loadIronCalcInNode } from "../../src/calculation/load-in-node.js";
import { Workbook } from "../../src/model/workbook.js";
import { openNodeDoor, type NodeDoor } from "../../src/node/node-door.js";
import { classes } from "../../src/rich-api/classes/index.js";
import { ExcelHost } from "../../src/rich-api/excel-host.js";
import { protocolName } from "../../src/rich-api/member-name.js";
import { membersOf, questionsFor, type Question } from "./client-members.js";
import { furnish, specimens } from "./specimens.js";

const makeEngine = loadIronCalcInNode();
let door: NodeDoor;
beforeAll(() => {
  door = openNodeDoor();
});

async function openFurnished(): Promise<ExcelHost> {
  const host = new ExcelHost({ workbook: new Workbook({ sheets: ["Budget"], makeEngine }) });
  door.connect(host);
  await furnish();
  return host;
}

type ClassName = keyof typeof specimens;

/** What the client raises when it is asked so, or that it was answered. */
async function outcome(className: ClassName, { of: ask }: Question): Promise<string> {
  const context = new Excel.RequestContext();
  try {
    ask(specimens[className](context));
    await context.sync();
    return "answered";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

/** Whether the class table says what a member does. */
function isSimulated(className: ClassName, member: string): boolean {
  const { properties, navigations, objectMethods, methods } = classes[className];
  const name = protocolName(member);
  return [properties, navigations, objectMethods, methods].some(
    (members) => members !== undefined && name in members,
  );
}

/** The hidden call by which the client began to listen, if it made one. */
const registration = ({ log }: ExcelHost): string | undefined =>
  /"Name":"(_Register\w+Event)"/.exec(log.entries.at(-1)?.text ?? "")?.[1];

/**
 * Events of the Common API. In Node the client keeps their handlers to itself, so that no host hears
 * of them; on the web they go through the door, which refuses them.
 */
const neverAsked = ["SettingCollection.onSettingsChanged", "Workbook.onSelectionChanged"];

describe("whatever the client offers of a class and its table does not name is refused", () => {
  test.each(Object.keys(specimens) as ClassName[])("%s", async (className) => {
    const host = await openFurnished();
    const { prototype } = Excel[className];
    const passed: string[] = [];
    for (const member of membersOf(prototype)) {
      if (isSimulated(className, member)) continue;
      for (const question of questionsFor(prototype, member)) {
        const code = await outcome(className, question);
        const listens = member.startsWith("on") && isSimulated(className, registration(host) ?? "");
        if (code !== "ApiNotFound" && !listens) passed.push(`${question.asks}: ${code}`);
      }
    }
    const never = neverAsked.filter((name) => name.startsWith(`${className}.`));
    expect(passed).toEqual(never.map((name) => `${name.split(".")[1]}: answered`));
  });
});

const heard = (): Promise<void> => Promise.resolve();

interface Slip {
  readonly ask: (context: Excel.RequestContext) => void;
  readonly unknown: string;
}

const activeCell = ({ workbook }: Excel.RequestContext): Excel.Range =>
  workbook.worksheets.getActiveWorksheet().getRange("A1");

describe("what is misspelt, or not simulated, is refused and listed", () => {
  const slips: Readonly<Record<string, Slip>> = {
    "a property that is loaded": {
      ask: (context) => activeCell(context).load("adress"),
      unknown: "Range.adress",
    },
    "one among several that are loaded": {
      ask: (context) => activeCell(context).load("address,valeus,formulas"),
      unknown: "Range.valeus",
    },
    "a property on the way to another": {
      ask: (context) => activeCell(context).load("worksheet/nam"),
      unknown: "Worksheet.nam",
    },
    "an object on the way to a property": {
      ask: (context) => activeCell(context).load("fromat/fill/color"),
      unknown: "Range.fromat",
    },
    "a property of a collection's items": {
      ask: ({ workbook }) => workbook.worksheets.load("items/nmae"),
      unknown: "Worksheet.nmae",
    },
    "a property of a collection's items, the collection named on the way": {
      ask: ({ workbook }) => workbook.load("worksheets/items/nmae"),
      unknown: "Worksheet.nmae",
    },
    "a property of a collection's items, when there are none": {
      ask: ({ workbook }) => workbook.tables.load("items/nmae"),
      unknown: "Table.nmae",
    },
    "a property that is loaded of an object that is not there": {
      ask: ({ workbook }) => workbook.worksheets.getItemOrNullObject("Drift").load("nmae"),
      unknown: "Worksheet.nmae",
    },
    "a property of an object that may be missing, on the way": {
      ask: ({ workbook }) => {
        const name = workbook.names.add("årsværk", workbook.worksheets.getFirst().getRange("A1"));
        name.load("worksheetOrNullObject/nmae");
      },
      unknown: "Worksheet.nmae",
    },
    "items of what has none": {
      ask: (context) => activeCell(context).load({ items: { address: true } } as object),
      unknown: "Range.items",
    },
    "a property that Excel has and nobody simulated": {
      ask: (context) => activeCell(context).load("hyperlink"),
      unknown: "Range.hyperlink",
    },
    "a property that is set": {
      ask: (context) => {
        activeCell(context).style = "Good";
      },
      unknown: "Range.style",
    },
    "a method": {
      ask: (context) => activeCell(context).showCard(),
      unknown: "Range.showCard()",
    },
    "a method that gives an object": {
      ask: (context) => void activeCell(context).getSurroundingRegion().load("address"),
      unknown: "Range.getSurroundingRegion()",
    },
    "an event": {
      ask: ({ workbook }) => void workbook.worksheets.onMoved.add(heard),
      unknown: "WorksheetCollection._RegisterEventMoved()",
    },
    "a method of an object that is not there": {
      ask: ({ workbook }) =>
        workbook.worksheets.getItemOrNullObject("Drift").showOutlineLevels(1, 1),
      unknown: "Worksheet.showOutlineLevels",
    },
  };
  test.each(Object.entries(slips))("%s", async (_, { ask, unknown }) => {
    const host = new ExcelHost({ workbook: new Workbook({ makeEngine }) });
    door.connect(host);
    const context = new Excel.RequestContext();
    ask(context);
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    expect([...host.unknown]).toEqual([unknown]);
  });

  test("a property set that the client itself does not know never reaches the host", async () => {
    const host = new ExcelHost({ workbook: new Workbook({ makeEngine }) });
    door.connect(host);
    const context = new Excel.RequestContext();
    const cell = activeCell(context);
    expect(() => cell.set({ valeus: [[1]] } as object)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    await context.sync();
    expect(host.log.entries.filter(({ text }) => text.includes("valeus"))).toEqual([]);
  });
});

test("what may give nothing says of which class that nothing is", () => {
  const unsaid = Object.entries(classes).flatMap(([className, { nullable, ...members }]) =>
    [members.navigations, members.objectMethods]
      .flatMap((named) => Object.keys(named ?? {}))
      .filter((name) => name.includes("OrNullObject") && nullable?.[name] === undefined)
      .map((name) => `${className}.${name}`),
  );
  expect(unsaid).toEqual([]);
});
