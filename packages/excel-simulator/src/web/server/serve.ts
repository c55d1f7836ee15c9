import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Route } from "./route.js";

export interface RunningServer {
  /** `http://127.0.0.1:3917` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves routes to this machine alone. Port 0 is any free one. */
export async function serve(routes: readonly Route[], port: number): Promise<RunningServer> {
  const server = createServer((request, response) => void answer(routes, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  return {
    address: `http://127.0.0.1:${bound.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  const route = routes.find(({ below }) => path?.startsWith(below));
  const served =
    path === undefined ? undefined : await route?.serve(path.slice(route.below.length));
  if (!route || !served) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  response
    .writeHead(200, {
      "content-type": served.type,
      "content-security-policy": route.policy,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    })
    .end(served.body);
}

function pathOf({ url = "/" }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return undefined;
  }
}
