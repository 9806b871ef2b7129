/** Where the page takes Office.js from. */

/** `beside`: a server puts it at `office-js/`, as the workbench does; nothing is copied. */
export type OfficeSource = "cdn" | "21v" | "local" | "beside";

interface Source {
  /** Address of office.js, as the page names it. */
  readonly url: string;
  /** What a content policy calls its place. */
  readonly origin: string;
  /** Whether its files are copied to `office-js/`. */
  readonly copied: boolean;
}

const BESIDE = { url: "office-js/office.js", origin: "'self'" } as const;

export const OFFICE_SOURCES: Readonly<Record<OfficeSource, Source>> = {
  cdn: {
    url: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origin: "https://appsforoffice.microsoft.com",
    copied: false,
  },
  "21v": {
    url: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origin: "https://appsforoffice.cdn.partner.office365.cn",
    copied: false,
  },
  local: { ...BESIDE, copied: true },
  beside: { ...BESIDE, copied: false },
};

/** What Excel asks office.js for, by platform; the mapping table is what it starts with outside of Office. */
const SCRIPTS = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-ios-16.00.js",
  "excel-winrt-16.00.js",
  "o15apptofilemappingtable.js",
];

/** Any other language falls back to en-us by itself. */
const LOCALES = ["zh-cn", "zh-tw", "en-us"];

/** The page that office.js shows or asks about a host it does not know: packed in small letters, asked for in these. */
const ERROR_PAGE = [
  "AgaveErrorUX/index.html",
  "AgaveErrorUX/AgaveErrorUX.js",
  "AgaveErrorUX/style/AgaveErrorUX.css",
  "AgaveErrorUX/images/agavedefaulticon96x96.png",
  "AgaveErrorUX/images/moe_status_icons.png",
];

/** A file to copy: where it stands in the package's `dist`, and how office.js asks for it. */
export interface Copied {
  readonly from: string;
  readonly to: string;
}

/**
 * The files that an intranet's server needs in place of Microsoft's. Telemetry is left out: office.js starts without it.
 *
 * @example officeFiles()[0] // { from: "office.js", to: "office-js/office.js" }
 */
export function officeFiles(): Copied[] {
  const strings = LOCALES.map((locale) => `${locale}/office_strings.js`);
  return [...SCRIPTS, ...strings, ...ERROR_PAGE].map((file) => ({ from: file.toLowerCase(), to: `office-js/${file}` }));
}
