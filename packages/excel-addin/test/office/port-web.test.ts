import { portWith } from "./port.js";

portWith("web");
