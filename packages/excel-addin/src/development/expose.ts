import { downloadRecording, startRecording } from "./recorder.js";

// For the console of the browser's developer tools; only a development build holds it.
Object.assign(globalThis, { startRecording, downloadRecording });
