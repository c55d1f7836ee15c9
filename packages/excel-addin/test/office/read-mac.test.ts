import { reading } from "./reading.js";

reading("mac");
