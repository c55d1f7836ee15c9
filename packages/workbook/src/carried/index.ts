export { carriedXml } from "./carried-xml.js";
export { foundCarried } from "./found-carried.js";
export { carriedNamespace, writtenNamespace } from "./namespace.js";
