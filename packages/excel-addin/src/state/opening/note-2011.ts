import plan from "./note-2011.json" with { type: "json" };

/** The plan of the 2011 note, as a file holds it. */
export const note2011: unknown = plan;
