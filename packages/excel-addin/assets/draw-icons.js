// `npm run icons`: draws the icons that the manifests name. Their files are committed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { icons } from "../build/manifest/icons.js";

const here = import.meta.dirname;
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const { drawing, pixels, file } of icons) {
  const svg = readFileSync(join(here, `drawings/${drawing}.svg`), "utf8");
  await page.setViewportSize({ width: pixels, height: pixels });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  writeFileSync(join(here, file), await page.screenshot({ omitBackground: true }));
}
await browser.close();
