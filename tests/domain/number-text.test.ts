import { parseNumber, parseRate } from "../../src/domain/number-text";

describe("a number typed as text", () => {
  test.each([
    ["95", 95],
    [" 10.00 ", 10],
    ["1,030,700.00", 1030700],
    ["1，030，700.50", 1030700.5],
    ["９７．４３", 97.43],
    ["0.1", 0.1],
    [".5", 0.5],
    ["007", 7],
    ["-5", -5],
    ["－5.5", -5.5],
    ["+3", 3],
    ["-0", 0],
    ["0", 0],
    ["6923.3552", 6923.3552],
    ["0.30000000000000004", 0.3],
    ["123456789012345678", 123456789012345680],
    ["\u200b12", 12],
  ])("%j is %s", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    "",
    " ",
    "—",
    "10分",
    "约5万",
    "1.2.3",
    "5.",
    "1,5",
    "1,0307",
    "1234,567",
    "0,123",
    "10 20",
    "1e5",
    "NaN",
    "Infinity",
    "--5",
    "5-",
    "95%",
    "十",
    "0x10",
    "1".repeat(400),
  ])("%j is none", (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test.each([
    ["10分", 10],
    ["９０ 分", 90],
    ["10", 10],
    ["10分钟", null],
    ["分", null],
  ])("%j with the suffix 分 is %s", (text, value) => {
    expect(parseNumber(text, { suffixes: ["分"] })).toBe(value);
  });
});

describe("a rate typed as text", () => {
  test.each([
    ["97.43%", 0.9743],
    ["100%", 1],
    ["86%", 0.86],
    ["９８．５％", 0.985],
    ["0.958", 0.958],
    ["1", 1],
    ["1.5", 1.5],
    ["0", 0],
    ["0%", 0],
    ["0.00%", 0],
    ["-0%", 0],
    ["99.974%", 0.99974],
    ["110%", 1.1],
    ["-5%", -0.05],
    [" 49.88 % ", 0.4988],
  ])("%j is %s", (text, fraction) => {
    expect(parseRate(text)).toBe(fraction);
  });

  test.each(["", "99.97", "1.51", "100", "—", "/", "完成", "95%以上", "5‰", "9 8%", "%"])("%j is none", (text) => {
    expect(parseRate(text)).toBeNull();
  });
});
