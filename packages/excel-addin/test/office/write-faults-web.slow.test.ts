import { faults } from "./faults.js";
import { writeFaults } from "./write-faults.js";

writeFaults("web", faults);
