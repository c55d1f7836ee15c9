import { reading } from "./reading.js";

reading("web");
