/*
 * What conf/nginx.conf is in production: one origin for the page and the
 * server, so that the browser needs no leave to call the one from the other.
 * The page lies under /app/; all else is the server's.
 */
import { once } from "node:events";
import { createReadStream, existsSync } from "node:fs";
import http from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/* Where a path under /app/ lies, from the repository's root; the first wins. */
const places: [prefix: string, folder: string][] = [
  ["/app/vendor/dexie.mjs", "tests/node_modules/dexie/dist/modern/dexie.mjs"],
  ["/app/vendor/openapi-fetch.mjs",
    "tests/node_modules/openapi-fetch/dist/index.mjs"],
  ["/app/", "build/clients/app/tests/clients"],
  ["/app/", "tests/clients"],
];

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};

function fileOf(path: string): string | undefined {
  return places
    .filter(([prefix]) => path.startsWith(prefix))
    .map(([prefix, folder]) => join(folder, path.slice(prefix.length)))
    .find((file) => extname(file) in types && existsSync(file));
}

function serveFile(path: string, response: ServerResponse): void {
  const file = fileOf(normalize(path));
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "Content-Type": types[extname(file)],
    "Cache-Control": "no-store" });
  createReadStream(file).pipe(response);
}

function passOn(target: string, request: IncomingMessage,
    response: ServerResponse): void {
  const { method, headers, url } = request;
  const upstream = http.request(new URL(url ?? "/", target),
      { method, headers: { ...headers, host: new URL(target).host } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
  upstream.on("error", () => response.headersSent ?
    response.destroy() : response.writeHead(502).end());
  response.on("close", () => upstream.destroy());
  request.pipe(upstream);
}

export interface Host {
  url: string;
  close(): Promise<void>;
}

/* port 0 takes a free one. */
export async function openHost(target: string, port = 0): Promise<Host> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    if (pathname.startsWith("/app/"))
      serveFile(pathname, response);
    else
      passOn(target, request, response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
