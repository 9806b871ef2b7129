/** The pane's page, and the notice for webviews that cannot run it. */
import { transform } from "esbuild";
import { PAGE as ENGLISH } from "../locales/en-US/page";
import { PAGE as CHINESE } from "../locales/zh-CN/page";
import { OFFICE_SOURCES, type OfficeSource } from "./office-js";

/** Griffel makes empty style elements and fills them by the object model: only the empty text is let in. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The page's content policy: nothing is asked of any machine but for Office.js.
 *
 * @example contentPolicy("local").startsWith("default-src 'none'; script-src 'self';") // true
 */
export function contentPolicy(office: OfficeSource): string {
  const { origin } = OFFICE_SOURCES[office];
  const places = [...new Set(["'self'", origin])].join(" ");
  return [
    "default-src 'none'",
    `script-src ${places}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    // Office.js asks its own place in a hidden frame whether a strange host can be trusted.
    `frame-src ${origin}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * Fills the page's template in.
 *
 * @param template text with `{{policy}}`, `{{title}}`, `{{office}}`, `{{noScript}}`
 * @param stylesheets addresses of stylesheets that the bundles came with
 * @throws Error for a name that is not known
 * @example fillPage("<title>{{title}}</title>", "cdn", []) // "<title>绩效表</title>"
 */
export function fillPage(template: string, office: OfficeSource, stylesheets: readonly string[]): string {
  const values: Readonly<Record<string, string>> = {
    policy: contentPolicy(office),
    title: CHINESE.title,
    office: OFFICE_SOURCES[office].url,
    noScript: `${CHINESE.noScript} ${ENGLISH.noScript}`,
  };
  const links = stylesheets.map((url) => `    <link rel="stylesheet" href="${url}" />\n`).join("");
  return template
    .replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`{{${name}}}`);
      return escaped(value);
    })
    .replace("  </head>", () => `${links}  </head>`);
}

/**
 * The notice for old webviews, with its sentences inside: a plain ES5 script in ASCII.
 *
 * @param source `src/taskpane/old-webview.js`
 * @throws esbuild's failure, as for what ES5 does not have
 */
export async function oldWebviewScript(source: string): Promise<string> {
  const words = (
    [
      ["zh-CN", CHINESE],
      ["en-US", ENGLISH],
    ] as const
  ).map(([language, { oldTitle, old }]) => ({ language, title: oldTitle, lines: old }));
  const { code } = await transform(source, {
    target: "es5",
    charset: "ascii",
    minify: true,
    legalComments: "none",
    define: { OLD_WEBVIEW_WORDS: JSON.stringify(words) },
  });
  return code;
}
