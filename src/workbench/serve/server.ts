/** One site on this machine's own address. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { plain, type Answer, type Route } from "./answer";

/** Nobody else's machine reaches it. */
const ADDRESS = "127.0.0.1";

/** A site that answers. */
export interface Site {
  readonly port: number;
  /** Such as `http://localhost:3000`. */
  readonly origin: string;
  /** Puts routes in place; the first that knows a path answers it. Until then every path is 404. */
  serve(routes: readonly Route[], headers: Readonly<Record<string, string>>): void;
  /** Frees the port, ending connections that are still open. */
  close(): Promise<void>;
}

/** A page elsewhere that makes its own name point here would send its own name: only ours is answered. */
function isOwnName(request: IncomingMessage, port: number): boolean {
  return [`localhost:${port}`, `${ADDRESS}:${port}`].includes(request.headers.host ?? "");
}

async function answerOf(request: IncomingMessage, port: number, routes: readonly Route[]): Promise<Answer> {
  if (!isOwnName(request, port)) return plain(421, "not a name of this site");
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "only GET and HEAD");
  const path = (request.url ?? "/").replace(/[?#].*$/su, "");
  for (const route of routes) {
    const answer = await route(path);
    if (answer !== null) return answer;
  }
  return plain(404, "not found");
}

function send(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>, bodiless: boolean) {
  const body = typeof answer.body === "string" ? Buffer.from(answer.body, "utf8") : answer.body;
  response.writeHead(answer.status, {
    ...headers,
    "Content-Type": answer.type,
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(bodiless ? undefined : body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, ADDRESS, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Opens a site on this machine only.
 *
 * @param port port number; 0 takes a free one
 * @param problem told when a route failed; the visitor sees 500
 * @throws the system's error, such as `EADDRINUSE`
 * @example (await openSite(0, report)).origin // "http://localhost:41233"
 */
export async function openSite(port: number, problem: (error: unknown) => void): Promise<Site> {
  let routes: readonly Route[] = [];
  let headers: Readonly<Record<string, string>> = {};
  let own = 0;
  const server = createServer((request, response) => {
    answerOf(request, own, routes)
      .catch((error: unknown) => {
        problem(error);
        return plain(500, "this path could not be answered");
      })
      .then((answer) => send(response, answer, headers, request.method === "HEAD"))
      .catch(problem);
  });
  own = await listen(server, port);
  return {
    port: own,
    origin: `http://localhost:${own}`,
    serve(newRoutes, newHeaders) {
      routes = newRoutes;
      headers = newHeaders;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
