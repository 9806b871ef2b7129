import { render as renderEnglish } from "../../src/locales/en-US/template";
import { placeholdersOf } from "../../src/locales/template";
import { render } from "../../src/locales/zh-CN/template";

test.each([
  ["{printed} 与 {sum}", { printed: 94, sum: 93.5 }, "94 与 93.5"],
  ["{rate:percent}", { rate: 0.862037 }, "86.20%"],
  ["{rate:percent}", { rate: 1 }, "100.00%"],
  ["{rate:percent}", { rate: 1.00005 }, "100.01%"],
  ["{score:points} 分", { score: 8.6 }, "8.60 分"],
  ["{score:points} 分", { score: 1.005 }, "1.01 分"],
  ["“{text}”", { text: "" }, "“”"],
  ["{text}", { text: null }, "（空）"],
  ["{text}", {}, "（空）"],
  ["{text}", { text: "{other}$&" }, "{other}$&"],
  ["{text}", { text: "长".repeat(50) }, `${"长".repeat(40)}…`],
  ["{text:percent}", { text: "86%" }, "86%"],
  ["no facts", { text: "unused" }, "no facts"],
])("%p with %p", (template, facts, expected) => {
  expect(render(template, facts)).toBe(expected);
});

test("English says blank for a fact that is missing", () => {
  expect(renderEnglish("{text} and {rate:percent}", { text: null, rate: 0.5 })).toBe("(blank) and 50.00%");
});

test("the facts a sentence asks for, in its order", () => {
  expect(placeholdersOf("{b:points} {a} {b} {c-d}")).toEqual(["b", "a", "b"]);
  expect(placeholdersOf("none")).toEqual([]);
});
