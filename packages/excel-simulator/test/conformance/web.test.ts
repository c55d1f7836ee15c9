import { conformance } from "./suite.js";

conformance("web");
