/** The two sites of the workbench: the host's page, and the add-in with Office.js, each on its own origin as in Excel on the web. */
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { plain, type Route } from "./answer";
import { openSite, type Site } from "./server";
import { one, text, tree } from "./tree";
import { trustPage } from "./trust-page";

/** Where things stand on disk; all absolute. */
export interface Places {
  /** Built page: `index.html`, `workbench.js`, `workbench.css`. */
  readonly page: string;
  readonly samples: string;
  /** `@microsoft/office-js/dist`. */
  readonly officeJs: string;
  readonly manifest: string;
  /** The add-in's own files, as its manifest's URLs name them from the root on. */
  readonly guest: string;
  /** A workbook to open at first; null: the first sample. */
  readonly file: string | null;
}

/** What the page is told at its start (`/workbench.json`). */
export interface PageConfig {
  readonly manifest: string;
  readonly guestOrigin: string;
  readonly samples: readonly { readonly name: string; readonly url: string }[];
  readonly file: { readonly name: string; readonly url: string } | null;
}

/** Both sites, open. */
export interface Sites {
  /** Address of the page. */
  readonly url: string;
  readonly guestOrigin: string;
  close(): Promise<void>;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/iu;

async function configOf(places: Places, guestOrigin: string): Promise<PageConfig> {
  const names = (await readdir(places.samples)).filter((name) => WORKBOOK.test(name)).sort();
  const given = places.file === null ? null : basename(places.file);
  return {
    manifest: "/manifest.xml",
    guestOrigin,
    samples: names.map((name) => ({ name, url: `/samples/${encodeURIComponent(name)}` })),
    file: given === null ? null : { name: given, url: `/file/${encodeURIComponent(given)}` },
  };
}

/** Univer puts its styles into the page as elements; nothing else comes from beyond the two sites. */
function hostPolicy(guest: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${guest}`,
    "font-src 'self' data:",
    `connect-src 'self' ${guest}`,
    `frame-src ${guest}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function hostRoutes(places: Places, config: PageConfig): Route[] {
  return [
    one("/", join(places.page, "index.html")),
    text("/workbench.json", "json", JSON.stringify(config)),
    one(config.manifest, places.manifest),
    ...(places.file === null || config.file === null ? [] : [one(config.file.url, places.file)]),
    tree("/samples/", places.samples),
    (path) => Promise.resolve(path === "/favicon.ico" ? plain(204, "") : null),
    tree("/", places.page),
  ];
}

function guestRoutes(places: Places): Route[] {
  return [trustPage(), tree("/office-js/", places.officeJs), tree("/", places.guest)];
}

async function serve(host: Site, guest: Site, places: Places): Promise<void> {
  const config = await configOf(places, guest.origin);
  host.serve(hostRoutes(places, config), {
    "Content-Security-Policy": hostPolicy(guest.origin),
    "Cross-Origin-Resource-Policy": "same-origin",
  });
  guest.serve(guestRoutes(places), {
    "Content-Security-Policy": `frame-ancestors ${host.origin} ${guest.origin}`,
    "Access-Control-Allow-Origin": host.origin,
    "Cross-Origin-Resource-Policy": "same-site",
  });
}

/**
 * Opens both sites.
 *
 * @param port the page's port; 0 takes a free one. The add-in's port is always a free one
 * @param problem told when a path could not be answered
 * @throws the system's error where the port is taken or a place cannot be read; nothing stays open then
 * @example (await openSites(places, 0, report)).url // "http://localhost:41233/"
 */
export async function openSites(places: Places, port: number, problem: (error: unknown) => void): Promise<Sites> {
  const host = await openSite(port, problem);
  let guest: Site | null = null;
  try {
    guest = await openSite(0, problem);
    await serve(host, guest, places);
  } catch (error) {
    await Promise.all([host.close(), guest?.close()]);
    throw error;
  }
  const opened = guest;
  return {
    url: `${host.origin}/`,
    guestOrigin: opened.origin,
    close: async () => {
      await Promise.all([host.close(), opened.close()]);
    },
  };
}
