import { faults } from "./faults.js";
import { writeFaults } from "./write-faults.js";

/** The others differ from these in what they are called, or in how long they take: the slow tests have all. */
const telling = new Set(["an error"]);

writeFaults(
  "web",
  faults.filter(([title]) => telling.has(title)),
);
