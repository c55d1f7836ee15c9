import { conformance } from "./suite.js";

conformance("win32");
