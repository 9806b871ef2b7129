/** Shows a page in the person's own browser. */
import { spawn } from "node:child_process";

interface Command {
  readonly name: string;
  readonly args: readonly string[];
}

function commandFor(platform: NodeJS.Platform, url: string): Command {
  if (platform === "win32") return { name: "cmd", args: ["/c", "start", "", url] };
  if (platform === "darwin") return { name: "open", args: [url] };
  return { name: "xdg-open", args: [url] };
}

/**
 * True where a browser can show a window.
 *
 * @example hasDisplay("linux", {}) // false
 */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  if (platform === "win32" || platform === "darwin") return true;
  return Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY);
}

/**
 * Asks the system to open a page.
 *
 * @param url address of the page
 * @returns false where the system has no such command or it failed
 * @example await openBrowser("http://localhost:3000/") // true
 */
export function openBrowser(url: string): Promise<boolean> {
  const { name, args } = commandFor(process.platform, url);
  return new Promise((resolve) => {
    const child = spawn(name, args, { stdio: "ignore" });
    child.once("error", () => resolve(false));
    child.once("exit", (status) => resolve(status === 0));
  });
}
