import { mainPath } from "./without-screen.js";

mainPath("mac");
