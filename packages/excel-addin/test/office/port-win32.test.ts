import { portWith } from "./port.js";

portWith("win32");
