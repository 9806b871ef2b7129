/**
 * The page that Office.js asks, over plain http, whether it may trust its host.
 *
 * Office.js loads `AgaveErrorUX/index.html` from beside itself in a hidden frame and posts the host's name to it.
 */
import { createHash } from "node:crypto";
import type { Route } from "./answer";
import { WORKBENCH_SERVE } from "../../locales/zh-CN/workbench-serve";

const SCRIPT = `
addEventListener("message", (event) => {
  if (event.source !== parent || event.origin !== location.origin) return;
  const { hostname } = JSON.parse(event.data);
  const hostUserTrusted = hostname === "localhost" || hostname === "127.0.0.1";
  parent.postMessage(JSON.stringify({ hostUserTrusted }), event.origin);
});
`;

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${createHash("sha256")
  .update(SCRIPT)
  .digest("base64")}'">
<title>${WORKBENCH_SERVE.untrustedTitle}</title>
<p>${WORKBENCH_SERVE.untrusted}</p>
<script>${SCRIPT}</script>
</html>
`;

/**
 * Answers the trust page wherever Office.js stands: it says yes to this machine's own names only.
 *
 * @example (await trustPage()("/office-js/AgaveErrorUX/index.html"))?.status // 200
 */
export function trustPage(): Route {
  return (path) =>
    Promise.resolve(
      path.endsWith("/AgaveErrorUX/index.html") ? { status: 200, type: "text/html; charset=utf-8", body: PAGE } : null,
    );
}
