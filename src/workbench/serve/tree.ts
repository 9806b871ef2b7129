/** Files of one directory under one path, and nothing beside them. */
import { readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { contentType, plain, type Route } from "./answer";

/** A request line is untrusted: what is not plainly a name inside the directory is refused. */
function segmentsOf(path: string): string[] | null {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch (problem) {
    if (problem instanceof URIError) return null;
    throw problem;
  }
  if (/[\\\0:]/u.test(decoded)) return null;
  const segments = decoded.split("/");
  return segments.some((segment) => segment === "" || segment.startsWith(".")) ? null : segments;
}

/** True for a problem that only says: there is no such file. */
function isAbsent(problem: unknown): boolean {
  const code = typeof problem === "object" && problem !== null && "code" in problem ? problem.code : null;
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR" || code === "ENAMETOOLONG";
}

/**
 * Serves the files of a directory.
 *
 * Names beginning with a dot, ways upward in any spelling, and links that lead out of the directory are not there (404).
 *
 * @param prefix where they stand, with its last slash
 * @param directory the directory, absolute
 * @example await tree("/samples/", "/p/samples")("/samples/a.xlsx") // the bytes of /p/samples/a.xlsx
 */
export function tree(prefix: string, directory: string): Route {
  return async (path) => {
    if (!path.startsWith(prefix)) return null;
    const segments = segmentsOf(path.slice(prefix.length));
    if (segments === null) return plain(404, "not found");
    try {
      const root = await realpath(directory);
      const file = await realpath(join(root, ...segments));
      if (!file.startsWith(root + sep)) return plain(404, "not found");
      return { status: 200, type: contentType(file), body: await readFile(file) };
    } catch (problem) {
      if (isAbsent(problem)) return null;
      throw problem;
    }
  };
}

/**
 * Serves one file at one path.
 *
 * @param path as it is asked for, percent-encoded
 * @param file the file, absolute
 * @example await one("/manifest.xml", "/p/manifest.xml")("/manifest.xml") // its bytes
 */
export function one(path: string, file: string): Route {
  return async (asked) => {
    if (asked !== path) return null;
    return { status: 200, type: contentType(file), body: await readFile(file) };
  };
}

/**
 * Serves one text at one path.
 *
 * @param ending how the text's file name would end, without the dot
 * @example await text("/a.json", "json", "{}")("/a.json") // "{}"
 */
export function text(path: string, ending: string, body: string): Route {
  return (asked) => Promise.resolve(asked === path ? { status: 200, type: contentType(`.${ending}`), body } : null);
}
