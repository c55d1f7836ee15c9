import { conformance } from "./suite.js";

conformance("mac");
