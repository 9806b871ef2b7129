/** What a path of a site answers. */

/** An answer over HTTP, its body whole in memory. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** Answers a path as it stands in the request line (percent-encoded, without the query), or null: not mine. */
export type Route = (path: string) => Promise<Answer | null>;

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  gif: "image/gif",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  ts: "text/plain; charset=utf-8",
  ttf: "font/ttf",
  txt: "text/plain; charset=utf-8",
  woff: "font/woff",
  woff2: "font/woff2",
  xml: "text/xml; charset=utf-8",
};

/**
 * The content type of a file, by how its name ends.
 *
 * @param name file name, its case as written
 * @example contentType("icon-16.png") // "image/png"
 */
export function contentType(name: string): string {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return TYPES[ending] ?? "application/octet-stream";
}

/**
 * A short plain answer, such as 404.
 *
 * @example plain(404, "not found").type // "text/plain; charset=utf-8"
 */
export function plain(status: number, text: string): Answer {
  return { status, type: "text/plain; charset=utf-8", body: text };
}
