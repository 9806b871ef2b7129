import { toUtf8, utf8Text } from "../../src/files/bytes";
import { filledCells } from "../../src/files/xlsx/cells";

test.each<[string, string, string, number]>([
  ["an empty cell", '<row><c r="A1" s="3"/><c r="B1"><v>1</v></c></row>', '<row><c r="B1"><v>1</v></c></row>', 1],
  ["an empty cell without attributes", "<row><c/><c ></c></row>", "<row><c ></c></row>", 1],
  ["a prefix", "<x:row><x:c r='A1'/><x:c><x:v>1</x:v></x:c></x:row>", "<x:row><x:c><x:v>1</x:v></x:c></x:row>", 1],
  ["a prefix that begins as a cell does", "<c:c/><cc:c/><c:v/>", "<c:v/>", 0],
  ["names that only begin with c", "<col/><cell/><cols></cols>", "<col/><cell/><cols></cols>", 0],
  ["CDATA, which may hold anything", "<c/><c><v><![CDATA[<c/>]]></v></c>", "<c/><c><v><![CDATA[<c/>]]></v></c>", 3],
  ["no cells", "<row></row>", "<row></row>", 0],
  ["nothing", "", "", 0],
  ["a name without an end", "<c", "<c", 0],
])("%s", (_, data, left, cells) => {
  const filled = filledCells(toUtf8(data));
  expect([utf8Text(filled.rows), filled.cells]).toEqual([left, cells]);
});
