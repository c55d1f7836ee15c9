import { hearing } from "./events.js";

hearing("win32");
