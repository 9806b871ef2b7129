import { readStartOptions } from "../../../src/workbench/serve/options";
import { hasDisplay } from "../../../src/workbench/serve/open-browser";

test("no words: the first sample, a free port, the default add-in, a browser", () => {
  expect(readStartOptions([])).toEqual({ file: null, port: 0, manifest: null, open: true });
});

test("a file and every option", () => {
  expect(readStartOptions(["表 1.xlsx", "--port", "3100", "--manifest", "m.xml", "--no-open"])).toEqual({
    file: "表 1.xlsx",
    port: 3100,
    manifest: "m.xml",
    open: false,
  });
});

test.each(["x", "-1", "65536", "3.5", ""])("a port of %j is a fault that names it", (port) => {
  expect(readStartOptions([`--port=${port}`])).toEqual({ fault: "port", word: port });
});

test("a second file is a fault that names it", () => {
  expect(readStartOptions(["a.xlsx", "b.xlsx"])).toEqual({ fault: "extra", word: "b.xlsx" });
});

test("an option nobody knows is a fault", () => {
  expect(readStartOptions(["--fast"])).toEqual({ fault: "option" });
});

test("a browser can be shown on Windows and macOS, and on Linux with a display", () => {
  expect(hasDisplay("win32", {})).toBe(true);
  expect(hasDisplay("darwin", {})).toBe(true);
  expect(hasDisplay("linux", {})).toBe(false);
  expect(hasDisplay("linux", { DISPLAY: ":0" })).toBe(true);
  expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
});
