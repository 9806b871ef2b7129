import { nameFiles, sortFound } from "../../../src/taskpane/desk/picked-files";

const file = (text = "", lastModified = 0): File => new File([text], "x", { lastModified });

describe("files that were chosen", () => {
  test("workbooks by their paths, others counted, hidden and lock files passed over", () => {
    const paths = [
      "报送/水利局/表10.xlsx",
      "报送/水利局/表2.XLSX",
      "报送/水利局/~$表2.xlsx",
      "报送/.git/a.xlsx",
      ".隐藏.xlsx",
      "__MACOSX/报送/a.xlsx",
      "报送/Thumbs.db",
      "报送/desktop.ini",
      "报送/说明.docx",
      "报送/扫描件.pdf",
      "旧表.xls",
      "金山.et",
      "宏.xlsm",
      "a.xlsx.lnk",
    ];
    const { workbooks, others, unopened } = sortFound(
      paths.map((path) => ({ path, file: file() })),
      ["报送/表10.xlsx", "报送/.缓存", "报送/表9.xlsx"],
    );
    expect(workbooks.map(({ path }) => path)).toEqual([
      "报送/水利局/表2.XLSX",
      "报送/水利局/表10.xlsx",
      "宏.xlsm",
      "金山.et",
      "旧表.xls",
    ]);
    expect(others).toBe(3);
    expect(unopened).toEqual(["报送/表9.xlsx", "报送/表10.xlsx"]);
  });

  test("a file that is in the list is passed over, another of its name gets a number", () => {
    const [first, second, third] = [file("一", 1), file("二", 1), file("一", 2)];
    const once = nameFiles(
      [],
      [first, second, third].map((one) => ({ path: "a.xlsx", file: one })),
    );
    expect(once).toEqual({
      fresh: [
        { name: "a.xlsx", file: first },
        { name: "a.xlsx (2)", file: second },
        { name: "a.xlsx (3)", file: third },
      ],
      known: 0,
    });
    const again = nameFiles(once.fresh, [
      { path: "a.xlsx", file: file("二", 1) },
      { path: "b.xlsx", file: second },
    ]);
    expect(again.fresh.map(({ name }) => name)).toEqual(["b.xlsx"]);
    expect(again.known).toBe(1);
  });
});
