import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import CssMinimizerPlugin from "css-minimizer-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
// Compiled by `tsc -b`: what reads this file knows no TypeScript.
import { contentSecurityPolicy, manifestFiles, releaseAt } from "./build/manifest/index.js";

const here = import.meta.dirname;
/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

const officeJsAddress = {
  network: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "self-host": "office-js/office.js",
};

/** What office.js loads from beside itself in Excel, in the pane's languages. */
const officeJsFiles = [
  "office.js",
  "excel-{web-16.00,win32-16.01,mac-16.00}.js",
  "custom-functions-runtime.js",
  "o15apptofilemappingtable.js",
  // It is asked for at every start; what it would send, the policy holds back.
  "telemetry/oteljs_agave.js",
  "{da-dk,nb-no,en-us}/office_strings.js",
];

/**
 * @param {{ ADDIN_URL?: string, OFFICE_JS?: string }} environment where the add-in will be served, and
 * whether office.js is served with it (`self-host`); of the shell, unless given by `--env`
 * @param {{ mode?: string }} options
 * @returns {import("webpack").Configuration}
 */
export default function configuration(environment, { mode }) {
  const { ADDIN_URL = "https://localhost:3000/", OFFICE_JS } = { ...process.env, ...environment };
  const release = releaseAt(ADDIN_URL, version);
  const officeJs = OFFICE_JS === "self-host" ? "self-host" : "network";
  const production = mode === "production";
  return {
    entry: {
      taskpane: "./src/main.tsx",
      ...(production ? {} : { development: "./src/development/expose.ts" }),
    },
    context: here,
    target: ["web", "es2022"],
    // Code in strings is not allowed to run, in development neither.
    devtool: production ? false : "source-map",
    output: {
      path: join(here, "dist"),
      clean: true,
      // The manifests name it; a query tells versions apart.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
    },
    resolve: {
      extensions: [".js"],
      extensionAlias: { ".js": [".tsx", ".ts", ".js"] },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            compilerOptions: {
              composite: false,
              declaration: false,
              declarationMap: false,
              // File by file it cannot tell what a package is, and would write CommonJS.
              module: "esnext",
              moduleResolution: "bundler",
            },
          },
        },
        {
          test: /\.css$/,
          use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: false } }],
          sideEffects: true,
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/taskpane.html",
        filename: "taskpane.html",
        templateParameters: {
          policy: contentSecurityPolicy(officeJs),
          officeJs: officeJsAddress[officeJs],
        },
        hash: true,
        minify: false,
      }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new webpack.DefinePlugin({ PROGRAM_VERSION: JSON.stringify(version) }),
      new ManifestPlugin(release),
      new CopyWebpackPlugin({
        patterns: [
          { from: "*.png", to: "assets", context: join(here, "assets") },
          { from: "about.html", context: join(here, "assets") },
          ...(officeJs === "self-host" ? [officeJsPattern()] : []),
        ],
      }),
    ],
    optimization: {
      minimizer: ["...", new CssMinimizerPlugin()],
    },
    performance: { hints: false },
  };
}

/** The manifests beside the add-in, for the address that it will be served from. */
class ManifestPlugin {
  /** @param {ReturnType<typeof releaseAt>} release */
  constructor(release) {
    this.release = release;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ManifestPlugin", stage }, () => {
        for (const [file, text] of Object.entries(manifestFiles(this.release)))
          compilation.emitAsset(file, new webpack.sources.RawSource(text));
      });
    });
  }
}

function officeJsPattern() {
  const package_ = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  return {
    from: `{${officeJsFiles.join(",")}}`,
    to: "office-js",
    context: join(dirname(package_), "dist"),
    // Unmodified, as its licence demands.
    info: { minimized: true },
  };
}
