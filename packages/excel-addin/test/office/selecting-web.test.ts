import { selecting } from "./selecting.js";

selecting("web");
