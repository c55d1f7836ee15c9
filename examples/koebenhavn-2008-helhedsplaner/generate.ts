// Writes the 35 helhedsplaner of the example: `npm run generate` in examples/.
// They are invented, and every figure says so. The same program writes the same bytes every time.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decimalText, exact, multiply, type Plan } from "@aarsvaerk/core";
import { isMain, root } from "../root.js";

const folder = join(root, "koebenhavn-2008-helhedsplaner", "plans");
const invented = "opdigtet til eksemplet";
const districts = ["A", "B", "C", "D", "E", "F", "G"];

interface TargetGroup {
  readonly name: string;
  /** What the districts offer the group, in turn. */
  readonly activities: readonly [string, string];
}

/** The groups that the documents of 2007 and 2008 name, with invented activities. */
const targetGroups: readonly [TargetGroup, ...TargetGroup[]] = [
  { name: "unge med problemer", activities: ["fritidsjob", "mentorordning"] },
  { name: "etniske kvinder", activities: ["netværksgruppe", "sprogcafé"] },
  { name: "socialt udsatte børn", activities: ["lektiehjælp", "ferieaktiviteter"] },
  { name: "socialt udsatte voksne", activities: ["værested", "gældsrådgivning"] },
];

/** What the document says the team must find: the same activity for the same group in one district. */
export interface PlantedOverlap {
  /** Name of the district. */
  readonly unit: string;
  readonly targetGroup: string;
  readonly activity: string;
  readonly plans: readonly [string, string];
}

const nameOf = (number: number): string => `helhedsplan-${String(number).padStart(2, "0")}`;
const times = (factor: number, text: string): string =>
  decimalText(multiply(exact(String(factor)), exact(text)));
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Five rounds through the seven districts; the fifth round returns to the first target group. */
const districtAt = (number: number): number => (number - 1) % districts.length;
const districtOf = (number: number): string => districts[districtAt(number)] ?? "";
const roundOf = (number: number): number => Math.floor((number - 1) / districts.length);
const targetGroupOf = (number: number): TargetGroup =>
  targetGroups[roundOf(number) % targetGroups.length] ?? targetGroups[0];
const activityOf = (number: number): string =>
  targetGroupOf(number).activities[districtAt(number) % 2] ?? "";

/** The overlaps that the generated plans are known to have: 1 and 29, 2 and 30 … 7 and 35. */
export const plantedOverlaps: readonly PlantedOverlap[] = districts.map((district, at) => ({
  unit: `Bydel ${district}`,
  targetGroup: targetGroupOf(at + 1).name,
  activity: activityOf(at + 1),
  plans: [nameOf(at + 1), nameOf(at + 1 + districts.length * targetGroups.length)],
}));

function helhedsplan(number: number): Plan {
  const district = districtOf(number);
  const unit = `bydel-${district.toLowerCase()}`;
  const until = 2011 + (number % 2);
  const temporary = { unit, duration: "temporary" as const, until, assumption: invented };
  // The later plans are written by others, who begin with a capital letter.
  const written = roundOf(number) < targetGroups.length ? (text: string) => text : capital;
  const offer = {
    targetGroup: written(targetGroupOf(number).name),
    activity: written(activityOf(number)),
  };
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
          role: `Medarbejdere, ${targetGroupOf(number).name}`,
          fte: times(1 + (number % 4), "0.5"),
          rate: "medarbejder",
          ...offer,
          ...temporary,
        },
      ],
      amounts: [
        {
          id: "aktiviteter",
          label: "Aktivitetsmidler",
          amount: times(5 + (number % 6), "10"),
          amountUnit: "1000kr",
          ...offer,
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
