import { documentTitle } from "../../src/law/titles";
import { RULES } from "../../src/rules/index";

test.each([
  ["财预〔2020〕10号", "项目支出绩效评价管理办法"],
  ["项目支出绩效自评表", "项目支出绩效自评表的表头与表注（各地公开实表）"],
  ["本软件设定", "本软件自定的口径与阈值（非规定）"],
  ["浙江省绩效目标填报说明", "浙江省绩效目标填报说明"],
])("%s is titled %s", (document, title) => {
  expect(documentTitle(document)).toBe(title);
});

test("every numbered document that a rule rests on has a title", () => {
  const numbered = RULES.map(({ basis }) => basis.document).filter((document) => document.includes("号"));
  expect([...new Set(numbered)].sort()).toEqual(["财预〔2015〕88号", "财预〔2020〕10号", "财预〔2021〕101号"]);
  for (const document of numbered) expect(documentTitle(document)).not.toBe(document);
});
