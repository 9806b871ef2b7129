import { Assembly, inParts } from "../../../src/taskpane/core/protocol";

const whole = (value: unknown, size?: number): unknown => {
  const assembly = new Assembly();
  const ends = [...inParts(value, size)].map((sent) => assembly.take(structuredClone(sent)));
  expect(ends).toEqual([...ends.slice(0, -1).map(() => false), true]);
  return assembly.value;
};

describe("what goes between the pane and its worker", () => {
  test("a long list follows its head in parts, in order", () => {
    expect([...inParts({ rows: [1, 2, 3] }, 2)]).toEqual([
      { kind: "head", value: { rows: [] } },
      { kind: "part", path: ["rows"], items: [1, 2] },
      { kind: "part", path: ["rows"], items: [3] },
      { kind: "done" },
    ]);
  });

  test.each([
    ["nothing", null],
    ["a word", "优"],
    ["a list at the top", [1, 2, 3, 4, 5]],
    [
      "lists in lists",
      {
        blocks: [
          { top: 1, values: [["a"], ["b"], ["c"]] },
          { top: 4, values: [["d"]] },
        ],
      },
    ],
    ["an empty list", { rows: [], count: 0 }],
  ])("%s comes back the same", (_, value) => {
    expect(whole(value, 2)).toEqual(value);
  });

  test("no message holds more entries than a part has", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ row: index }));
    const sizes = [...inParts({ rows })].flatMap((sent) => (sent.kind === "part" ? [sent.items.length] : []));
    expect(sizes).toHaveLength(40);
    expect(Math.max(...sizes)).toBe(250);
  });

  test("large entries go by few", () => {
    const rows = Array.from({ length: 100 }, () => ({ cells: Array.from({ length: 498 }, (_, index) => index) }));
    const sizes = [...inParts({ rows })].flatMap((sent) => (sent.kind === "part" ? [sent.items.length] : []));
    expect(sizes).toEqual(Array.from({ length: 20 }, () => 5));
    expect(whole({ rows })).toEqual({ rows });
  });

  test("a part without a list to go into is refused", () => {
    const assembly = new Assembly();
    assembly.take({ kind: "head", value: { rows: "none" } });
    expect(() => assembly.take({ kind: "part", path: ["rows"], items: [1] })).toThrow(TypeError);
  });
});
