import { reading } from "./reading.js";

reading("win32");
