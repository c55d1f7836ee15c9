import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileURLToPath } from "node:url";
import { officeJsRoutes, withLocalOfficeJs } from "./office-js.js";
import { paneRoute } from "./pane-files.js";
import { serve, type RunningServer } from "./serve.js";

let server: RunningServer;
beforeAll(async () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  server = await serve([...officeJsRoutes, paneRoute(folder)], 0);
});
afterAll(() => server.stop());

/** `fetch` would tidy the path away. */
const get = (path: string) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve) => {
    const { port } = new URL(server.address);
    request({ host: "127.0.0.1", port, path }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (piece: string) => (body += piece));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    }).end();
  });

test("files are served with their type and their policy", async () => {
  const { status, headers } = await get("/office-js/office.js");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(headers["content-security-policy"]).toContain("connect-src 'self'");
});

test("office.js is told that its user trusts this host", async () => {
  const { body } = await get("/office-js/AgaveErrorUX/index.html");
  expect(body).toContain("trust.js");
  expect((await get("/office-js/AgaveErrorUX/trust.js")).body).toContain("hostUserTrusted: true");
});

test.each([
  "/pane/../package.json",
  "/pane/..%2Foffice-js%2F..%2F..%2Fpackage.json",
  "/pane/%2e%2e/protocol/messages.ts",
  "/pane/nothing.js",
  "/pane/",
  "/pane/%",
  "/elsewhere",
])("%s is not found", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test("a pane's page gets office.js from here", () => {
  expect(
    withLocalOfficeJs(
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    ),
  ).toBe('<script src="/office-js/office.js"></script>');
});

test("a pane's page that states a policy lets the client ask for trust", () => {
  expect(
    withLocalOfficeJs(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">`,
    ),
  ).toBe(
    `<meta http-equiv="Content-Security-Policy" content="frame-src 'self'; default-src 'none'; img-src 'self'">`,
  );
});
