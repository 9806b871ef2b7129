import fc from "fast-check";
import { callFunction } from "../../src/functions/call";
import { FUNCTIONS } from "../../src/functions/table";

describe("calls that cannot be made", () => {
  test.each([
    [undefined, []],
    [null, []],
    [5, []],
    ["SCORE", undefined],
    ["SCORE", "≥5"],
    ["SCORE", {}],
    ["NOSUCH", []],
    ["score", []],
    ["__proto__", []],
    ["x".repeat(100_000), []],
    ["SCORE", []],
    ["SCORE", ["≥5", 5]],
    ["SCORE", ["≥5", 5, 10, null, 1]],
    ["PING", [1]],
    ["SCORE", [{}, 5, 10]],
    ["SCORE", [[], 5, 10]],
    ["SCORE", [[[]], 5, 10]],
    ["SCORE", [["≥5"], 5, 10]],
    ["SCORE", [[["≥5"], ["≥5", "≥6"]], 5, 10]],
    ["SCORE", [[[{}]], 5, 10]],
    ["SCORE", [[["≥5"], null], 5, 10]],
  ])("%p(%j)", (fn, args) => {
    const answer = callFunction(fn, args);
    expect(answer).toEqual({ error: "#VALUE!", message: expect.stringMatching(/[\u4e00-\u9fff]/u) as string });
    expect(JSON.stringify(answer).length).toBeLessThan(300);
  });
});

test("no arguments whatever make it throw", () => {
  const names = FUNCTIONS.map(({ id }) => id);
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom("≥5%", "mof-2021", "年底前"),
  );
  const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }), fc.jsonValue());
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(argument, { maxLength: 5 }), (fn, args) => {
      const answer = callFunction(fn, args);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }),
    { numRuns: 2000 },
  );
});
