import { percentText, pointsText, signedPercentText, signedText } from "../../../src/taskpane/parts/figure-text";

describe("figures", () => {
  test.each([
    [7.4, "7.40"],
    [1.005, "1.01"],
    [0, "0.00"],
    [null, "—"],
  ])("points %p", (value, expected) => {
    expect(pointsText(value)).toBe(expected);
  });

  test.each([
    [1.0021428571428572, "100.21%"],
    [0.97345, "97.35%"],
    [0.07, "7.00%"],
    [null, "—"],
  ])("percent %p", (value, expected) => {
    expect(percentText(value)).toBe(expected);
  });

  test.each([
    [0.56, "+0.56"],
    [-2, "−2.00"],
    [0, "0.00"],
  ])("difference %p", (value, expected) => {
    expect(signedText(value)).toBe(expected);
  });

  test("a deviation has its sign", () => {
    expect([signedPercentText(-0.07), signedPercentText(1.15), signedPercentText(0)]).toEqual([
      "−7.00%",
      "+115.00%",
      "0.00%",
    ]);
  });
});
