import { writeRecovery } from "./write-recovery.js";

writeRecovery("web", ["tooLarge"]);
