import { foldText } from "../../src/domain/fold-text";

test.each([
  ["≥95%", "≥95%", false],
  ["＞＝ ９５ ％", "≥95%", true],
  ["≧85%", "≥85%", true],
  ["＜＝5", "≤5", true],
  ["=>5", "≥5", true],
  ["≥=5", "≥5", true],
  ["﹦100﹪", "=100%", true],
  ["（2022：90%）", "(2022:90%)", false],
  ["【新增】", "(新增)", false],
  ["80%—90%", "80%-90%", false],
  ["80%～90%", "80%~90%", false],
  ["年 底\n之前", "年底之前", false],
  ["100 200", "100 200", false],
  ["100 \n 200", "100 200", false],
  ["100 .5", "100.5", false],
  ["“优秀”", "优秀", false],
  ["\u200b9\u200b5\ufeff", "95", false],
  ["Ａ４", "A4", true],
  ["①", "①", false],
  ["m²", "m²", false],
  ["a>b", "a>b", false],
  ["a=b", "a=b", false],
  ["[5]", "(5)", false],
  ["{5}", "(5)", false],
  ["it's", "its", false],
])("%j is %j, worth a remark: %s", (text, folded, nonstandard) => {
  expect(foldText(text)).toEqual({ text: folded, nonstandard });
});
