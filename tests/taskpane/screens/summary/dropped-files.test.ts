import { droppedFiles, pickedFiles } from "../../../../src/taskpane/screens/summary/dropped-files";

/** Names and contents; a folder is a tree, null is what the system does not open. */
interface Tree {
  readonly [name: string]: string | Tree | null;
}

/** A browser tells at most so many entries at once. */
const LOT = 2;

/** An entry of a folder as a browser gives it. @param onOpen called before a file is opened */
function entryOf(path: string, content: string | Tree | null, onOpen: () => void = () => undefined): FileSystemEntry {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const kind = { name, fullPath: path, isFile: false, isDirectory: false };
  if (content === null || typeof content === "string") {
    const file: FileSystemFileEntry["file"] = (resolve, reject) => {
      onOpen();
      if (content === null) reject?.(new DOMException("", "NotReadableError"));
      else resolve(new File([content], name));
    };
    return { ...kind, isFile: true, file } as unknown as FileSystemEntry;
  }
  const createReader = (): FileSystemDirectoryReader => {
    const left = Object.entries(content);
    return {
      readEntries: (resolve, reject) => {
        const lot = left.splice(0, LOT);
        if (lot.some(([called]) => called === CLOSED)) reject?.(new DOMException("", "NotReadableError"));
        else resolve(lot.map(([called, below]) => entryOf(`${path}/${called}`, below, onOpen)));
      },
    };
  };
  return { ...kind, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

/** A folder with an entry of this name stops telling its entries there. */
const CLOSED = "读不下去";

interface Item {
  readonly kind: "file" | "string";
  readonly entry: FileSystemEntry | null;
  readonly file?: File;
}

/** What was dropped; as in a browser, it is forgotten when the event is over. */
function transferOf(...items: readonly Item[]) {
  let isOver = false;
  const transfer = {
    items: items.map(({ kind, entry, file = null }) => ({
      kind,
      webkitGetAsEntry: () => (isOver ? null : entry),
      getAsFile: () => (isOver ? null : file),
    })),
  } as unknown as DataTransfer;
  return { transfer, end: () => void (isOver = true) };
}

const fileItem = (name: string, content: string | Tree | null): Item => ({
  kind: "file",
  entry: entryOf(`/${name}`, content),
});

async function contents(items: readonly Item[]): Promise<unknown> {
  const { transfer, end } = transferOf(...items);
  const pick = droppedFiles(transfer);
  end();
  const { workbooks, ...rest } = await pick(new AbortController().signal);
  const texts = workbooks.map(async ({ path, file }) => [path, await file.text()] as const);
  return { workbooks: Object.fromEntries<string>(await Promise.all(texts)), ...rest };
}

describe("what is dropped", () => {
  test("files and all that lies below folders, whatever lots a folder tells them in", async () => {
    const office = { "1.xlsx": "一", "2.et": "二", 空: {}, "3.xls": "三", 说明: { "4.xlsx": "四", "5.docx": "" } };
    expect(await contents([fileItem("0.xlsx", "零"), fileItem("水利局", office)])).toEqual({
      workbooks: {
        "0.xlsx": "零",
        "水利局/1.xlsx": "一",
        "水利局/2.et": "二",
        "水利局/3.xls": "三",
        "水利局/说明/4.xlsx": "四",
      },
      others: 1,
      unopened: [],
    });
  });

  test("a file that the system does not open is named, and so is a folder that it tells a part of", async () => {
    const half = { "1.xlsx": "一", "2.xlsx": "二", [CLOSED]: "", "3.xlsx": "三" };
    const tree = { "锁.xlsx": null, ".缓存": null, 半: half, "4.xlsx": "四" };
    expect(await contents([fileItem("报送", tree)])).toEqual({
      workbooks: { "报送/4.xlsx": "四", "报送/半/1.xlsx": "一", "报送/半/2.xlsx": "二" },
      others: 0,
      unopened: ["报送/半", "报送/锁.xlsx"],
    });
  });

  test("an attachment of another program has no entry, and is a file all the same; words are none", async () => {
    const attached: Item = { kind: "file", entry: null, file: new File(["附"], "附件.xlsx") };
    const words: Item = { kind: "string", entry: null, file: new File(["字"], "字.xlsx") };
    expect(await contents([attached, words, fileItem("1.xlsx", "一")])).toEqual({
      workbooks: { "附件.xlsx": "附", "1.xlsx": "一" },
      others: 0,
      unopened: [],
    });
  });

  test("a walk that is given up opens no more", async () => {
    const given = new AbortController();
    let opened = 0;
    const open = (): void => {
      opened += 1;
      given.abort();
    };
    const tree = { "1.xlsx": "一", "2.xlsx": "二", "3.xlsx": "三", "4.xlsx": "四" };
    const { transfer } = transferOf({ kind: "file", entry: entryOf("/报送", tree, open) });
    await expect(droppedFiles(transfer)(given.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(opened).toBe(1);
  });
});

test("what a dialog gives carries its path where a folder was chosen", () => {
  const inFolder = Object.assign(new File([""], "1.xlsx"), { webkitRelativePath: "报送/1.xlsx" });
  const alone = Object.assign(new File([""], "2.xlsx"), { webkitRelativePath: "" });
  expect(pickedFiles([alone, inFolder])).toEqual({
    workbooks: [
      { path: "2.xlsx", file: alone },
      { path: "报送/1.xlsx", file: inFolder },
    ],
    others: 0,
    unopened: [],
  });
});
