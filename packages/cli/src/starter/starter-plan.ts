import { currentSchemaVersion, yearsOf, type Locale } from "@aarsvaerk/core";
import { starterTexts } from "../text/starter/index.js";

const quoted = (text: string): string => JSON.stringify(text);

/**
 * The plan that a new one begins as: complete, small, and in need of every comment. Its figures are
 * assumptions, and say so in every table.
 */
export function starterPlan(locale: Locale, firstYear: number, schema: string): string {
  const { comments, assumptions, ids, ...texts } = starterTexts[locale];
  const years = yearsOf({ first: firstYear, count: 4 });
  const growth = years.map((year) => `"${year}": "2.5"`).join(", ");
  return `${comments.top.map((line) => `// ${line}\n`).join("")}{
  "$schema": ${quoted(schema)},
  "schemaVersion": ${currentSchemaVersion},
  "title": ${quoted(texts.title)},
  "language": "${locale}",
  "currency": "${texts.currency}",

  // ${comments.priceLevel}
  "priceLevel": ${firstYear},
  "years": { "first": ${firstYear}, "count": ${years.length} },

  // ${comments.sources}
  "sources": [
    // { "id": "${ids.source}", "title": ${quoted(texts.source.title)}, "publisher": ${quoted(texts.source.publisher)}, "date": "${firstYear}-01-01" },
  ],

  // ${comments.series}
  "series": "${ids.series}",
  "indexSeries": [
    {
      "id": "${ids.series}",
      "label": ${quoted(texts.series)},
      "publications": [
        {
          "id": "${ids.publication}",
          "budgetYear": ${firstYear},
          "publishedOn": "${firstYear}-01-01",
          "status": "estimate",
          "growth": { ${growth} },
          "assumption": ${quoted(assumptions.growth)},
        },
      ],
    },
  ],

  "units": [{ "id": "${ids.unit}", "label": ${quoted(texts.unit)} }],

  // ${comments.rates}
  "rates": [
    {
      "id": "${ids.rate}",
      "label": ${quoted(texts.rate)},
      "amount": "600000",
      "assumption": ${quoted(assumptions.rate)},
    },
  ],

  // ${comments.baseline}
  "baseline": {
    "staffing": [
      {
        "id": "${ids.staff}",
        "role": ${quoted(texts.role)},
        "unit": "${ids.unit}",
        "fte": "12",
        "rate": "${ids.rate}",
        "assumption": ${quoted(assumptions.staffing)},
      },
    ],
  },

  // ${comments.proposals}
  "proposals": [
    {
      "id": "${ids.proposal}",
      "kind": "request",
      "title": ${quoted(texts.proposal)},
      "staffing": [
        {
          "id": "${ids.newStaff}",
          "role": ${quoted(texts.role)},
          "unit": "${ids.unit}",
          "fte": "2.5",
          "rate": "${ids.rate}",
          // ${comments.dates}
          "starts": "${firstYear}-08-01",
          "assumption": ${quoted(assumptions.request)},
        },
      ],
      "amounts": [
        // ${comments.oneOff}
        {
          "id": "${ids.equipment}",
          "label": ${quoted(texts.equipment)},
          "amount": "60000",
          "duration": "oneOff",
          "from": ${firstYear},
          "assumption": ${quoted(assumptions.equipment)},
        },
      ],
    },
  ],

  // ${comments.scenarios}
  "scenarios": [{ "id": "${ids.scenario}", "label": ${quoted(texts.scenario)}, "adopts": ["${ids.proposal}"] }],
}
`;
}
