import { mainPath } from "./without-screen.js";

mainPath("win32");
