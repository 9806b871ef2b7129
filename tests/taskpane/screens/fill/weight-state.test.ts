import { weightState } from "../../../../src/taskpane/screens/fill/weight-state";

describe("weights against what is due", () => {
  test.each([
    [50, 50, { kind: "even" }],
    [45, 50, { kind: "short", by: 5 }],
    [52.5, 50, { kind: "over", by: 2.5 }],
    [0.3, 0.1, { kind: "over", by: 0.2 }],
    [45, null, { kind: "free" }],
  ])("%p of %p", (weight, due, expected) => {
    expect(weightState(weight, due)).toEqual(expected);
  });
});
