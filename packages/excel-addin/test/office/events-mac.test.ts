import { hearing } from "./events.js";

hearing("mac");
