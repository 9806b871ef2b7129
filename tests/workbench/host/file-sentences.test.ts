import { lossSentence, refusalSentence } from "../../../src/workbench/host/file-sentences";
import { formatsIn } from "../../../src/workbench/host/formats";

test("a loss is told with its place, in the page's language", () => {
  const where = { sheet: "表1", range: "B2" };
  expect(lossSentence({ what: "image", where, count: 2 }, "zh-CN")).toBe("「表1」B2 等处：2 张图片没有保留。");
  expect(lossSentence({ what: "image", where, count: 1 }, "en-US")).toBe("“表1” B2: Pictures not kept: 1.");
  expect(lossSentence({ what: "image", where: { sheet: "表1", range: null }, count: 1 }, "zh-CN")).toBe(
    "「表1」：1 张图片没有保留。",
  );
  expect(lossSentence({ what: "macros", where: null, count: 1 }, "zh-CN")).toBe("宏没有保留。");
});

test("a refusal is told in the page's language", () => {
  expect(refusalSentence("encrypted", "zh-CN")).toBe("文件设有打开密码。请用 Excel 或 WPS 取消密码后再打开。");
  expect(refusalSentence("empty", "en-US")).toBe("The file is empty. Please get this file again.");
});

test("opening what is no workbook fails with the sentence", async () => {
  let language: "zh-CN" | "en-US" = "zh-CN";
  const formats = formatsIn("", () => language);
  await expect(formats.open(new Uint8Array([1, 2, 3]), "a.xlsx")).rejects.toThrow("这不是 Excel 或 WPS 表格。");
  language = "en-US";
  await expect(formats.open(new Uint8Array(), "a.xlsx")).rejects.toThrow("The file is empty.");
});
