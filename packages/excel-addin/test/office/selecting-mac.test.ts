import { selecting } from "./selecting.js";

selecting("mac");
