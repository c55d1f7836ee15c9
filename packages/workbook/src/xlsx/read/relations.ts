import { walk } from "../package/walk.js";

/** A reference from one part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its kind: `worksheet`, `table`. */
  readonly kind: string;
  /** The part it leads to. */
  readonly target: string;
}

const folderOf = (part: string): string[] => part.split("/").slice(0, -1);

/** The part that a target leads to from another part. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folderOf(from);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Where the relations of a part are stated. */
const relationsPart = (part: string): string =>
  [...folderOf(part), "_rels", `${part.slice(part.lastIndexOf("/") + 1)}.rels`].join("/");

/** The relations of a part; none where the file states none. */
export function relationsOf(
  part: string,
  documents: (name: string) => string | undefined,
): Relation[] {
  const name = relationsPart(part);
  const xml = documents(name);
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  walk(xml, name, {
    open(tag, attributes) {
      if (tag !== "Relationship") return;
      const stated = attributes();
      if (stated.get("TargetMode") === "External") return;
      const [id = "", kind = ""] = [stated.get("Id"), stated.get("Type")];
      relations.push({
        id,
        kind: kind.slice(kind.lastIndexOf("/") + 1),
        target: resolved(part, stated.get("Target") ?? ""),
      });
    },
  });
  return relations;
}
