/** Moves a manifest to another address. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ManifestHandlerXml } from "office-addin-manifest/lib/manifestHandler/manifestHandlerXml";

/** An address of the old place, put to the new one; `AppDomain` names an origin, all others name files. */
function moved(text: string, from: string, to: string): string {
  if (text === from) return new URL(to).origin;
  return text.startsWith(`${from}/`) ? to + text.slice(from.length) : text;
}

/** Walks what the handler has read: strings in objects and arrays. */
function movedAll(value: unknown, from: string, to: string): unknown {
  if (typeof value === "string") return moved(value, from, to);
  if (Array.isArray(value)) return value.map((item) => movedAll(item, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, movedAll(item, from, to)]));
}

/**
 * Rewrites every address of a manifest that stands below one place to stand below another.
 *
 * @param xml the manifest's text
 * @param from its present place, without a slash at its end
 * @param to its new place, without a slash at its end
 * @throws Error where the text is no XML
 * @example await rewriteManifest(xml, "https://localhost:3000", "https://a.cn/jx") // …"https://a.cn/jx/taskpane.html"…
 */
export async function rewriteManifest(xml: string, from: string, to: string): Promise<string> {
  if (from === to) return xml;
  // The handler works on a file of its own.
  const folder = await mkdtemp(join(tmpdir(), "jixiao-manifest-"));
  try {
    const path = join(folder, "manifest.xml");
    await writeFile(path, xml);
    const handler = new ManifestHandlerXml(path);
    await handler.writeManifestData(movedAll(await handler.parseXmlAsync(), from, to));
    return await readFile(path, "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
