import { baseAddress, readBuildOptions } from "../../src/build/options";

test("without words: the committed address, Office.js from Microsoft", () => {
  expect(readBuildOptions([])).toEqual({ base: "https://localhost:3000", office: "cdn", out: null });
});

test("all words", () => {
  expect(readBuildOptions(["--base", "https://a.cn/jx/", "--office", "local", "--out", "dist/x"])).toEqual({
    base: "https://a.cn/jx",
    office: "local",
    out: "dist/x",
  });
});

test.each(["cdn", "21v", "local", "beside"])("Office.js from %s", (office) => {
  expect(readBuildOptions(["--office", office])).toMatchObject({ office });
});

test.each([
  [["--office", "toString"], { fault: "office", word: "toString" }],
  [["--office", "npm"], { fault: "office", word: "npm" }],
  [["--base", "http://a.cn"], { fault: "base", word: "http://a.cn" }],
  [["--bass", "https://a.cn"], { fault: "option" }],
  [["https://a.cn"], { fault: "option" }],
  [["--base"], { fault: "option" }],
])("%j is refused", (words, fault) => {
  expect(readBuildOptions(words)).toEqual(fault);
});

test.each([
  ["https://a.cn", "https://a.cn"],
  ["https://a.cn/", "https://a.cn"],
  ["https://a.cn:8443/jx///", "https://a.cn:8443/jx"],
  ["https://A.CN/绩效 表/", "https://a.cn/%E7%BB%A9%E6%95%88%20%E8%A1%A8"],
  ["https://10.1.2.3/jx", "https://10.1.2.3/jx"],
])("%s stands for %s", (word, base) => {
  expect(baseAddress(word)).toBe(base);
});

test.each([
  "a.cn/jx",
  "http://a.cn",
  "ftp://a.cn",
  "https://",
  "https://name:word@a.cn",
  "https://a.cn/?x=1",
  "https://a.cn/?",
  "https://a.cn/#x",
  "javascript:alert(1)",
  "",
])("%j is no address of an add-in", (word) => {
  expect(baseAddress(word)).toBeNull();
});
