/** Asks a site for a path exactly as written; an ordinary client would tidy the path first. */
import { request } from "node:http";

/** What came back. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** How a request is made unusual. */
export interface RawOptions {
  readonly method?: string;
  readonly host?: string;
  readonly address?: string;
}

/**
 * Sends one request.
 *
 * @param port of a site on this machine
 * @param path as it goes into the request line
 * @throws the system's error where nothing answers within a second
 */
export function rawRequest(port: number, path: string, options: RawOptions = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        path,
        method: options.method ?? "GET",
        host: options.address ?? "127.0.0.1",
        headers: { Host: options.host ?? `localhost:${port}` },
        timeout: 1000,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    sent.on("timeout", () => sent.destroy(new Error("timeout")));
    sent.on("error", reject);
    sent.end();
  });
}
