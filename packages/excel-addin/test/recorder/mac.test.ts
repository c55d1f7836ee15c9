import { recorderWith } from "./suite.js";

recorderWith("mac");
