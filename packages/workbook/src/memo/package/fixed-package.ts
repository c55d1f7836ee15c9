import { unzipSync } from "fflate";
import { pack } from "../../xlsx/package/pack.js";
import { corePropertiesXml, type CoreProperties } from "./core-properties.js";

/** The package with nothing in it that tells when it was made: the same content, the same bytes. */
export function fixedPackage(bytes: Uint8Array, properties: CoreProperties): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(Object.entries(unzipSync(bytes)));
  return pack(parts.set("docProps/core.xml", corePropertiesXml(properties)));
}
