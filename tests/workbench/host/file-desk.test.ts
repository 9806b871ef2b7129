import type { HostedWorkbook } from "../../../src/workbench/hosted-workbook";
import { FileDesk, savedName, type DeskReports, type FileFormats } from "../../../src/workbench/host/file-desk";
import { blankBook } from "../../../src/workbench/model/book/blank";
import type { BookSnapshot } from "../../../src/workbench/model/book/snapshot";

/** A desk whose files take as many milliseconds to read as their first byte says; 255 cannot be read. */
function desk(): { files: FileDesk; told: string[]; opened: () => string | undefined } {
  const told: string[] = [];
  let now: BookSnapshot | null = null;
  const formats: FileFormats = {
    open: async ([length = 0], name) => {
      await new Promise((resolve) => setTimeout(resolve, length));
      if (length === 255) throw new Error("unreadable");
      return { snapshot: { ...blankBook("2025-01-01T00:00:00Z"), name }, losses: [] };
    },
    save: (snapshot) => Promise.resolve({ bytes: new TextEncoder().encode(snapshot.name), losses: [] }),
  };
  const hosted: Pick<HostedWorkbook, "open" | "save"> = {
    open: (snapshot) => {
      now = snapshot;
      return Promise.resolve();
    },
    save: () => Promise.resolve(now ?? blankBook("2025-01-01T00:00:00Z")),
  };
  const tell = (what: string) => (name: unknown) => void told.push(`${what} ${String(name)}`);
  const reports: DeskReports = {
    opening: tell("opening"),
    onlyOne: tell("only one"),
    opened: (name) => {
      told.push(`opened ${name}`);
      return Promise.resolve();
    },
    saved: tell("saved"),
    openFailed: tell("failed"),
    saveFailed: tell("not saved"),
  };
  return { files: new FileDesk(hosted, formats, reports), told, opened: () => now?.name };
}

const file = (length: number) => Uint8Array.of(length);

test("the file that was asked for last is the one that is open, however long the one before takes", async () => {
  const { files, told, opened } = desk();
  const large = files.open(file(80), "large.xlsx");
  const small = files.open(file(0), "small.xlsx");
  await Promise.all([large, small]);
  expect(told).toEqual(["opened large.xlsx", "opened small.xlsx"]);
  expect([opened(), files.name()]).toEqual(["small.xlsx", "small.xlsx"]);
});

test("a file that cannot be read is told, leaves the open one, and keeps no other from its turn", async () => {
  const { files, told, opened } = desk();
  await files.openAloud(() => Promise.resolve(file(0)), "good.xlsx");
  const bad = files.openAloud(() => Promise.resolve(file(255)), "bad.xlsx");
  await expect(files.open(file(255), "worse.xlsx")).rejects.toThrow("unreadable");
  await bad;
  expect(told).toEqual(["opening good.xlsx", "opened good.xlsx", "opening bad.xlsx", "failed bad.xlsx"]);
  expect([opened(), files.name()]).toEqual(["good.xlsx", "good.xlsx"]);
  await files.open(file(0), "next.xlsx");
  expect(opened()).toBe("next.xlsx");
});

test("what is saved while a file is being opened is that file", async () => {
  const { files } = desk();
  const opening = files.open(file(50), "new.xlsx");
  const { bytes } = await files.save();
  await opening;
  expect(new TextDecoder().decode(bytes)).toBe("new.xlsx");
});

test("a workbook of an older format is saved under its name as .xlsx", () => {
  expect(savedName("6-旧版式.xls")).toBe("6-旧版式.xlsx");
});
