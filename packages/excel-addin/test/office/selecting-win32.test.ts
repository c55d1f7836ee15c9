import { selecting } from "./selecting.js";

selecting("win32");
