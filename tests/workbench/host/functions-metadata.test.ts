import { readFileSync } from "node:fs";
import { join } from "node:path";
import { savedName } from "../../../src/workbench/host/file-desk";
import { readFunctions } from "../../../src/workbench/host/functions-metadata";

test("the test add-in's description has its five functions", () => {
  const functions = readFunctions(readFileSync(join(__dirname, "../guest/functions.json"), "utf8"));
  expect(functions.map(({ id, parameters }) => [id, parameters.length])).toEqual([
    ["ADD", 2],
    ["TIMES", 1],
    ["LATER", 2],
    ["TABLE", 2],
    ["REFUSE", 1],
  ]);
});

test.each([
  "{}",
  '{"functions":{}}',
  '{"functions":[{"id":"A"}]}',
  '{"functions":[{"id":"A","name":"A","parameters":[1]}]}',
])("%s is no such description", (source) => {
  expect(() => readFunctions(source)).toThrow("functions.json");
});

test("a file is saved under its own name as .xlsx", () => {
  expect([savedName("6-旧版式.xls"), savedName("a.b.et"), savedName("book")]).toEqual([
    "6-旧版式.xlsx",
    "a.b.xlsx",
    "book.xlsx",
  ]);
});
