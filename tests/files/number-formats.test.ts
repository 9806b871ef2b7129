import { NumberFormats } from "../../src/files/number-formats";

describe("the text of a number", () => {
  test.each<[string, number, string]>([
    ["#,##0.00##", 312.5, "312.50"],
    ["#,##0.00##", 1234.56789, "1,234.5679"],
    ["#,##0.00##", -300, "-300.00"],
    ["0.00%", 0.9743, "97.43%"],
  ])("%s shows %d as %s", (code, value, text) => {
    expect(new NumberFormats().of(code).show(value)).toBe(text);
  });
});
