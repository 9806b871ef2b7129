import { hubei } from "../../src/law/profiles/hubei";
import { mof2020 } from "../../src/law/profiles/mof-2020";
import { mof2021 } from "../../src/law/profiles/mof-2021";
import { executionRate, executionScore } from "../../src/scoring/execution-score";

describe("execution by ratio", () => {
  test.each([
    [43.2, 37.24, 10, 8.62],
    [65.66, 65.07, 10, 9.91],
    [310.2, 154.74, 10, 4.99],
    [104, 103.97, 20, 19.99],
    [100, 110, 10, 10],
    [100, 0, 10, 0],
    [100, -5, 10, 0],
  ])("%p → %p of %p points is %p", (budget, executed, weight, expected) => {
    expect(executionScore(budget, executed, weight, null, mof2020)).toMatchObject({ points: expected, doubt: null });
    expect(executionScore(budget, executed, weight, false, hubei).points).toBe(expected);
  });
});

describe("execution by the tiers of 101号", () => {
  test.each([
    [100, true, 10, null],
    [85, true, 10, null],
    [100, null, 10, null],
    [85, null, 7, "completed-unknown"],
    [85, false, 7, null],
    [80, false, 7, null],
    [79.99, false, 5, null],
    [60, false, 5, null],
    [59.99, false, 0, null],
    [100, false, 7, null],
    [110, true, 10, null],
    [110, null, 10, null],
  ])("%p%% spent, completed %p: %p", (executed, completed, points, doubt) => {
    expect(executionScore(100, executed, 10, completed, mof2021)).toMatchObject({ points, doubt });
  });
});

test("the rate is not capped, and there is none of a budget of 0", () => {
  expect(executionRate(200, 190)).toBe(0.95);
  expect(executionRate(100, 110)).toBe(1.1);
  expect(executionRate(0, 110)).toBeNull();
});

test("the document behind the steps is the profile's", () => {
  const document = (profile: typeof mof2020) =>
    executionScore(100, 85, 10, null, profile).steps.at(-1)?.values.document;
  expect([document(mof2020), document(mof2021)]).toEqual(["项目支出绩效自评表", "财预〔2021〕101号"]);
});
