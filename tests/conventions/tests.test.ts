import { filesBelow, textOf } from "../support/source-tree";

describe("tests", () => {
  const tests = filesBelow("tests").filter(
    (path) => path.endsWith(".test.ts") && !path.startsWith("tests/conventions/"),
  );

  test("there are tests to look at", () => {
    expect(tests.length).toBeGreaterThan(100);
  });

  test("assert no time that something took: machines are shared, and speed is told by npm run bench", () => {
    const timed = tests.filter((path) => {
      const text = textOf(path);
      return /performance\.now|Date\.now|hrtime/u.test(text) && /toBeLessThan|toBeGreaterThan/u.test(text);
    });
    expect(timed).toEqual([]);
  });

  test("are never skipped nor run alone", () => {
    const marked = tests.filter((path) =>
      /\b(?:test|it|describe)\.(?:skip|only|todo)\b|\bx(?:it|test|describe)\(/u.test(textOf(path)),
    );
    expect(marked).toEqual([]);
  });
});
