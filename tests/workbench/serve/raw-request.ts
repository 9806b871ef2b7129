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
  /** Milliseconds of silence after which it is given up. */
  readonly patience?: number;
}

/** A machine that is busy with other tests may take its time. */
const PATIENCE = 20_000;

/**
 * Sends one request.
 *
 * @param port of a site on this machine
 * @param path as it goes into the request line
 * @throws the system's error where nothing answers in time
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
        timeout: options.patience ?? PATIENCE,
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
