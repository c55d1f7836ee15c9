import { hearing } from "./events.js";

hearing("web");
