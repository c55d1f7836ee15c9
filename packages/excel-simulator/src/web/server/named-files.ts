import { typeOf, type Served } from "./served.js";

type Files = Readonly<Record<string, () => string | Uint8Array | Promise<string | Uint8Array>>>;

/** Files by their names, each made when it is asked for; "" is the page at the path itself. */
export const namedFiles =
  (files: Files) =>
  async (name: string): Promise<Served | undefined> => {
    const body = await files[name]?.();
    return body === undefined
      ? undefined
      : { body, type: typeOf(name === "" ? "page.html" : name) };
  };
