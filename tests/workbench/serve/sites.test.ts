import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSites, type PageConfig, type Places, type Sites } from "../../../src/workbench/serve/sites";
import { rawRequest, type RawOptions } from "./raw-request";

const OFFICE_JS = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
const unexpected = (problem: unknown): never => {
  throw problem;
};

let top = "";
let places: Places;
let sites: Sites;
let hostPort = 0;
let guestPort = 0;

function write(path: string, text: string): void {
  const file = join(top, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), "jixiao-sites-"));
  write("page/index.html", "the page");
  write("page/workbench.js", "the script");
  write("page/.hidden", "secret");
  write("samples/2-b.xlsx", "two");
  write("samples/1-甲 表.xlsx", "one");
  write("samples/notes.txt", "no workbook");
  write("guest/manifest.xml", "<OfficeApp/>");
  write("guest/taskpane.html", "the pane");
  write("guest/icons/icon-16.png", "picture");
  write("my/给定.xlsx", "given");
  write("my/neighbour.xlsx", "not given");
  write("secret.txt", "secret");
  symlinkSync(join(top, "secret.txt"), join(top, "page/link.txt"));
  places = {
    page: join(top, "page"),
    samples: join(top, "samples"),
    officeJs: OFFICE_JS,
    manifest: join(top, "guest/manifest.xml"),
    guest: join(top, "guest"),
    file: join(top, "my/给定.xlsx"),
  };
  sites = await openSites(places, 0, unexpected);
  hostPort = Number(new URL(sites.url).port);
  guestPort = Number(new URL(sites.guestOrigin).port);
});

afterAll(async () => {
  await sites.close();
  rmSync(top, { recursive: true });
});

async function host(path: string, options?: RawOptions): Promise<[number, string]> {
  const { status, body } = await rawRequest(hostPort, path, options);
  return [status, body.toString("utf8")];
}

async function guest(path: string): Promise<[number, string]> {
  const { status, body } = await rawRequest(guestPort, path);
  return [status, body.toString("utf8")];
}

describe("the host's site", () => {
  test("serves the page, its script, the manifest, the samples and the given file", async () => {
    expect(await host("/")).toEqual([200, "the page"]);
    expect(await host("/workbench.js?v=1")).toEqual([200, "the script"]);
    expect(await host("/manifest.xml")).toEqual([200, "<OfficeApp/>"]);
    expect(await host("/samples/2-b.xlsx")).toEqual([200, "two"]);
    expect(await host(`/samples/${encodeURIComponent("1-甲 表.xlsx")}`)).toEqual([200, "one"]);
    expect(await host(`/file/${encodeURIComponent("给定.xlsx")}`)).toEqual([200, "given"]);
  });

  test("tells the page which samples there are, in order, and which file was given", async () => {
    const [, body] = await host("/workbench.json");
    expect(JSON.parse(body) as PageConfig).toEqual({
      manifest: "/manifest.xml",
      guestOrigin: sites.guestOrigin,
      samples: [
        { name: "1-甲 表.xlsx", url: "/samples/1-%E7%94%B2%20%E8%A1%A8.xlsx" },
        { name: "2-b.xlsx", url: "/samples/2-b.xlsx" },
      ],
      file: { name: "给定.xlsx", url: "/file/%E7%BB%99%E5%AE%9A.xlsx" },
    });
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/samples/../secret.txt",
    "/samples/..%2f..%2fsecret.txt",
    "/samples//etc/passwd",
    "/%00",
    "/%E0%A4%A",
    "/.hidden",
    "/link.txt",
    "/file/neighbour.xlsx",
    "/package.json",
    "/samples",
    "/samples/",
    "/office-js/office.js",
    "/taskpane.html",
  ])("has nothing at %s", async (path) => {
    expect((await host(path))[0]).toBe(404);
  });

  test("answers to its own names only, so that another page's name cannot point here", async () => {
    expect((await host("/", { host: `127.0.0.1:${hostPort}` }))[0]).toBe(200);
    expect((await host("/", { host: `evil.example:${hostPort}` }))[0]).toBe(421);
    expect((await host("/", { host: `localhost:${guestPort}` }))[0]).toBe(421);
    expect((await host("/", { host: "localhost" }))[0]).toBe(421);
  });

  test("listens on one address of this machine, not on all", async () => {
    await expect(rawRequest(hostPort, "/", { address: "127.0.0.2", patience: 1000 })).rejects.toThrow();
  });

  test("takes GET and HEAD only", async () => {
    expect(await host("/", { method: "POST" })).toEqual([405, "only GET and HEAD"]);
    expect(await host("/", { method: "HEAD" })).toEqual([200, ""]);
  });

  test("lets the page frame the add-in's origin and load from the two sites alone", async () => {
    const { headers } = await rawRequest(hostPort, "/");
    const policy = String(headers["content-security-policy"]).split("; ");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain(`frame-src ${sites.guestOrigin}`);
    expect(policy).toContain(`connect-src 'self' ${sites.guestOrigin}`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("the add-in's site", () => {
  test("stands on another origin than the page", () => {
    expect(guestPort).not.toBe(hostPort);
    expect(sites.guestOrigin).toBe(`http://localhost:${guestPort}`);
  });

  test("serves the add-in's own files, readable by the page's origin", async () => {
    expect(await guest("/taskpane.html?_host_Info=Excel$Web")).toEqual([200, "the pane"]);
    const { headers } = await rawRequest(guestPort, "/icons/icon-16.png");
    expect(headers["content-type"]).toBe("image/png");
    expect(headers["access-control-allow-origin"]).toBe(`http://localhost:${hostPort}`);
    expect(headers["content-security-policy"]).toBe(
      `frame-ancestors http://localhost:${hostPort} http://localhost:${guestPort}`,
    );
  });

  test.each([
    "office.js",
    "excel-web-16.00.js",
    "excel-web-16.00.debug.js",
    "custom-functions-runtime.js",
    "zh-cn/office_strings.js",
    "en-us/office_strings.js",
  ])("serves Microsoft's own %s, byte for byte", async (name) => {
    const { status, body } = await rawRequest(guestPort, `/office-js/${name}`);
    expect(status).toBe(200);
    expect(body.equals(readFileSync(join(OFFICE_JS, name)))).toBe(true);
  });

  test("answers Office.js's question of trust with a page of our own", async () => {
    const [status, body] = await guest("/office-js/AgaveErrorUX/index.html");
    expect(status).toBe(200);
    expect(body).toContain("hostUserTrusted");
    expect(body).toContain("event.source !== parent || event.origin !== location.origin");
    expect(body).toContain('hostname === "localhost" || hostname === "127.0.0.1"');
  });

  test.each(["/../secret.txt", "/office-js/../../package.json", "/office-js/%2e%2e/package.json", "/workbench.json"])(
    "has nothing at %s",
    async (path) => {
      expect((await guest(path))[0]).toBe(404);
    },
  );
});

describe("opening and closing", () => {
  test("closing frees both ports", async () => {
    const first = await openSites(places, 0, unexpected);
    const port = Number(new URL(first.url).port);
    await first.close();
    await expect(rawRequest(port, "/")).rejects.toThrow(/ECONNREFUSED/u);
    await expect(rawRequest(Number(new URL(first.guestOrigin).port), "/")).rejects.toThrow(/ECONNREFUSED/u);
    const again = await openSites(places, port, unexpected);
    expect(again.url).toBe(`http://localhost:${port}/`);
    await again.close();
  });

  test("a port that is taken is refused", async () => {
    await expect(openSites(places, hostPort, unexpected)).rejects.toThrow(/EADDRINUSE/u);
  });

  test("a place that cannot be read leaves nothing open", async () => {
    const [free] = [await openSites(places, 0, unexpected)];
    const port = Number(new URL(free.url).port);
    await free.close();
    await expect(openSites({ ...places, samples: join(top, "nowhere") }, port, unexpected)).rejects.toThrow(/ENOENT/u);
    await expect(rawRequest(port, "/")).rejects.toThrow(/ECONNREFUSED/u);
  });

  test("a path that fails is told, and answered with 500", async () => {
    const told: unknown[] = [];
    const broken = await openSites({ ...places, manifest: join(top, "guest") }, 0, (problem) => told.push(problem));
    expect((await rawRequest(Number(new URL(broken.url).port), "/manifest.xml")).status).toBe(500);
    expect(told).toHaveLength(1);
    expect(String(told[0])).toContain("EISDIR");
    await broken.close();
  });
});
