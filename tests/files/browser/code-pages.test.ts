import { decodePage } from "../../../src/files/browser/code-pages";

test.each<[string, number, readonly number[], string]>([
  ["GBK", 936, [0xd6, 0xb8, 0xb1, 0xea, 0x41], "指标A"],
  ["Big5", 950, [0xab, 0xfc, 0xbc, 0xd0], "指標"],
  ["UTF-16", 1200, [0x07, 0x63, 0x07, 0x68], "指标"],
  ["UTF-8", 65001, [0xe6, 0x8c, 0x87], "指"],
  ["Western European", 1252, [0xe9, 0x41], "éA"],
  ["a page that nobody knows, as Western European", 12345, [0x41, 0xe9], "Aé"],
  ["a mark at the beginning, kept", 1200, [0xff, 0xfe, 0x41, 0x00], "\ufeffA"],
])("%s", (_, page, bytes, text) => {
  expect(decodePage(page, bytes)).toBe(text);
  expect(decodePage(page, Uint8Array.from(bytes))).toBe(text);
});
