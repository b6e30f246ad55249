/*
 * A proxy that loses answers: the server has acted, and the client sees its
 * connection break.
 */
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";

export interface LossyProxy {
  url: string;
  /* The next answer to this method is lost, after the server gave it. */
  loseNext(method: string): void;
  lost(): number;
  close(): Promise<void>;
}

export async function openLossyProxy(target: string): Promise<LossyProxy> {
  let doomed: string | undefined;
  let lost = 0;

  const server = http.createServer((request, response) => {
    const { method, headers } = request;
    const upstream = http.request(new URL(request.url ?? "/", target),
        { method, headers: { ...headers, host: new URL(target).host } },
        (answer) => {
      if (method === doomed) {
        doomed = undefined;
        lost++;
        answer.resume().on("end", () => request.socket.destroy());
        return;
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    upstream.on("error", () => request.socket.destroy());
    request.pipe(upstream);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    loseNext: (method) => { doomed = method; },
    lost: () => lost,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
