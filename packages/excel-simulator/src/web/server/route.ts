import type { Served } from "./served.js";

/** Whatever is asked for below a path, and what a page there may load. */
export interface Route {
  readonly below: string;
  readonly policy: string;
  readonly serve: (rest: string) => Promise<Served | undefined>;
}
