import { recorderWith } from "./suite.js";

recorderWith("web");
