// Writes the 35 helhedsplaner of the example: `npm run generate` in examples/.
// They are invented, and every figure says so. The same program writes the same bytes every time.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decimalText, exact, multiply, type Plan } from "@aarsvaerk/core";
import { isMain, root } from "../root.js";

const folder = join(root, "koebenhavn-2008-helhedsplaner", "plans");
const invented = "opdigtet til eksemplet";
const districts = ["A", "B", "C", "D", "E", "F", "G"];

/** The groups that the documents of 2007 and 2008 name. */
const targetGroups = [
  "unge med problemer",
  "etniske kvinder",
  "socialt udsatte børn",
  "socialt udsatte voksne",
];

/** What the document says the team must find: the same group, in the same district, twice. */
export interface Overlap {
  readonly district: string;
  readonly role: string;
  readonly plans: readonly [string, string];
}

const nameOf = (number: number): string => `helhedsplan-${String(number).padStart(2, "0")}`;
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? "";
const times = (factor: number, text: string): string =>
  decimalText(multiply(exact(String(factor)), exact(text)));

/** Five rounds through the seven districts; the fifth round returns to the first target group. */
const districtOf = (number: number): string => pick(districts, number - 1);
const roleOf = (number: number): string =>
  `Medarbejdere, ${pick(targetGroups, Math.floor((number - 1) / districts.length))}`;

/** The overlaps that the generated plans are known to have: 1 and 29, 2 and 30 … 7 and 35. */
export const plantedOverlaps: readonly Overlap[] = districts.map((district, at) => ({
  district: `bydel-${district.toLowerCase()}`,
  role: roleOf(at + 1),
  plans: [nameOf(at + 1), nameOf(at + 1 + districts.length * targetGroups.length)],
}));

function helhedsplan(number: number): Plan {
  const district = districtOf(number);
  const unit = `bydel-${district.toLowerCase()}`;
  const until = 2011 + (number % 2);
  const temporary = { unit, duration: "temporary" as const, until, assumption: invented };
  return {
    $schema: "../../../packages/cli/plan.schema.json",
    schemaVersion: 1,
    title: `Helhedsplan ${String(number)}, Bydel ${district} (${invented})`,
    language: "da",
    currency: "DKK",
    priceLevel: 2009,
    years: { first: 2009, count: 4 },
    units: [{ id: unit, label: `Bydel ${district}` }],
    rates: [
      { id: "projektleder", label: "Årsværkspris, projektleder", amount: "480000" },
      { id: "medarbejder", label: "Årsværkspris, medarbejder", amount: "420000" },
    ].map((rate) => ({ ...rate, assumption: invented })),
    funders: [{ id: "socialforvaltningen", label: "Socialforvaltningen (medfinansiering)" }],
    baseline: {
      staffing: [
        { id: "projektleder", role: "Projektledere", fte: "1", rate: "projektleder", ...temporary },
        {
          id: "medarbejdere",
          role: roleOf(number),
          fte: times(1 + (number % 4), "0.5"),
          rate: "medarbejder",
          ...temporary,
        },
      ],
      amounts: [
        {
          id: "aktiviteter",
          label: "Aktivitetsmidler",
          amount: times(5 + (number % 6), "10"),
          amountUnit: "1000kr",
          ...temporary,
        },
      ],
      funding: [
        {
          funder: "socialforvaltningen",
          share: times(2 + (number % 3), "10"),
          until,
          assumption: invented,
        },
      ],
    },
  };
}

/** The texts of all 35 files, by file name. */
export const helhedsplaner: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 35 }, (_, at) => [
    `${nameOf(at + 1)}.json`,
    `${JSON.stringify(helhedsplan(at + 1), undefined, 2)}\n`,
  ]),
);

if (isMain(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of helhedsplaner) writeFileSync(join(folder, file), text);
  console.log(`${String(helhedsplaner.size)} plans written to ${folder}`);
}
