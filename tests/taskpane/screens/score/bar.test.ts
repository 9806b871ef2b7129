import { barOf } from "../../../../src/taskpane/screens/score/bar";

describe("the bar of a completion", () => {
  test.each([
    [0.5, { done: 100, target: 200 }],
    [1, { done: 200, target: 200 }],
    [1.25, { done: 200, target: 160 }],
    [0, { done: 0, target: 200 }],
    [-0.3, { done: 0, target: 200 }],
  ])("%p", (completion, expected) => {
    expect(barOf(completion, 200)).toEqual(expected);
  });
});
