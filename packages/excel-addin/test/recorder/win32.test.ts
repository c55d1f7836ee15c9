import { recorderWith } from "./suite.js";

recorderWith("win32");
