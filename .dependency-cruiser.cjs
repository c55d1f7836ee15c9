/**
 * Arrows point one way: core <- workbook <- {cli, excel-addin}. The simulated Excel host stands
 * apart. Packages reach each other by name, so an import of "@aarsvaerk/core" ends in
 * packages/core/dist: the rules therefore speak of whole package folders.
 */

const source = (package_) => `^packages/${package_}/src/`;
const TEST = "\\.test(-d)?\\.tsx?$|^packages/[^/]+/test/";
const CORE_SOURCE = { path: source("core"), pathNot: TEST };

/** @param {string} name @param {string} allowed a pattern of the packages it may import */
const mayImportOnly = (name, allowed) => ({
  name: `${name}-knows-only-${allowed.replaceAll("|", "-and-")}`,
  severity: "error",
  from: { path: `^packages/${name}/`, pathNot: TEST },
  to: { path: "^packages/", pathNot: `^packages/(${name}|${allowed})/` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      comment: "An import that leads nowhere would hide an arrow. (Has the build run?)",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "core-is-pure",
      comment: "decimal.js and zod, and nothing else: no other package, no node: module.",
      severity: "error",
      from: CORE_SOURCE,
      to: { pathNot: [source("core"), "(^|/)node_modules/(decimal\\.js|zod)/"] },
    },
    {
      name: "core-tests-stay-home",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^packages/(?!core/)" },
    },
    mayImportOnly("workbook", "core"),
    mayImportOnly("cli", "core|workbook"),
    mayImportOnly("excel-addin", "core|workbook"),
    {
      name: "pane-reads-no-files",
      comment:
        "Excel opens and saves the file; readers and writers of files would weigh the pane down.",
      severity: "error",
      from: { path: "^packages/excel-addin/", pathNot: TEST },
      to: { path: "^packages/workbook/dist/(xlsx|memo)/" },
    },
    {
      name: "pane-goes-through-the-port",
      comment:
        "Views, editing and results know the words of the port and of its failures, not how it is done.",
      severity: "error",
      from: { path: "^packages/excel-addin/src/(pane|editing|results)/", pathNot: TEST },
      to: {
        path: "^packages/excel-addin/src/(office|commands|functions)/",
        pathNot: "/office/(workbook-port|failure[^/]*)(/|\\.ts$)",
      },
    },
    {
      name: "simulator-stands-apart",
      comment: "Its preview alone may read the workbook.",
      severity: "error",
      from: { path: "^packages/excel-simulator/", pathNot: "/preview[./]" },
      to: { path: "^packages/(?!excel-simulator/)" },
    },
    {
      name: "simulator-preview-knows-only-workbook",
      severity: "error",
      from: { path: "^packages/excel-simulator/.*/preview[./]" },
      to: { path: "^packages/(?!excel-simulator/|workbook/)" },
    },
    {
      name: "nobody-imports-the-simulator",
      comment: "Outside tests and previews.",
      severity: "error",
      from: { pathNot: [TEST, "^packages/excel-simulator/", "/preview[./]"] },
      to: { path: "^packages/excel-simulator/" },
    },
    {
      name: "by-name-not-by-path",
      comment: "A package is reached through its exports, never through its source files.",
      severity: "error",
      from: { path: "^packages/([^/]+)/(src|test)/" },
      to: { path: "^packages/[^/]+/(src|test)/", pathNot: "^packages/$1/" },
    },
    {
      name: "only-core-computes",
      comment: "Adapters hold no arithmetic.",
      severity: "error",
      from: { path: "^(packages|examples)/", pathNot: "^packages/core/" },
      to: { path: "(^|/)node_modules/decimal\\.js/" },
    },
    {
      name: "no-test-in-the-product",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: TEST },
      to: { path: TEST },
    },
  ],
  options: {
    doNotFollow: { path: ["(^|/)node_modules/", "(^|/)dist/"] },
    exclude: { path: "^packages/[^/]+/(coverage|build)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
