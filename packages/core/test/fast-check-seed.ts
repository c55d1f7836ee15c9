import { configureGlobal } from "fast-check";

// The same cases in every run, so that a failure is a change of ours; SEED=… tries others.
configureGlobal({ seed: Number.parseInt(process.env["SEED"] ?? "2011", 10) });
