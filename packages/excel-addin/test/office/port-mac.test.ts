import { portWith } from "./port.js";

portWith("mac");
