import fc from "fast-check";
import { lotOf } from "../../src/summary/lot";
import { SAMPLE_SHARE, sampleOf } from "../../src/summary/sample";

const ids = (count: number) => Array.from({ length: count }, (_, at) => `P-${String(at + 1).padStart(3, "0")}`);
const even = (list: readonly string[]) => list.map((id) => ({ id, risk: 0 }));

test("the share is the one a finance bureau published", () => {
  expect([SAMPLE_SHARE.value, SAMPLE_SHARE.source.evidence]).toEqual([0.05, "V"]);
  expect(SAMPLE_SHARE.source.quote).toContain("5%");
});

test.each([
  [100, 0.05, 5],
  [101, 0.05, 6],
  [1, 0.05, 1],
  [20, 0.05, 1],
  [21, 0.05, 2],
  [10, 0.3, 3],
  [100, 0.07, 7],
  [3, 1, 3],
  [0, 0.05, 0],
])("of %d by %d: %d, rounded up without binary dust", (count, share, size) => {
  expect(sampleOf(even(ids(count)), share, "")).toHaveLength(size);
});

test("is the same for ever", () => {
  expect(sampleOf(even(ids(100)), 0.05, "")).toEqual(["P-021", "P-023", "P-059", "P-063", "P-095"]);
  expect(sampleOf(even(ids(100)), 0.05, "2024")).toEqual(["P-003", "P-007", "P-028", "P-050", "P-088"]);
});

test("the riskier come first, chance decides among equals", () => {
  const list = ids(40).map((id, at) => ({ id, risk: at === 30 ? 2 : at < 10 ? 1 : 0 }));
  const drawn = sampleOf(list, 0.1, "a");
  expect(drawn).toHaveLength(4);
  expect(drawn.at(-1)).toBe("P-031");
  expect(drawn.slice(0, -1).every((id) => id <= "P-010")).toBe(true);
  expect(sampleOf(list, 0.1, "b")).not.toEqual(drawn);
});

test("the same id twice is one project with the higher risk", () => {
  const list = [...even(["甲", "乙", "丙", "丁"]), { id: "丁", risk: 5 }, { id: "丁", risk: 1 }];
  expect(sampleOf(list, 0.25, "any")).toEqual(["丁"]);
});

test("neither the order of the list nor another project changes who goes before whom", () => {
  const list = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(list, fc.string(), (names, seed) => {
      const drawn = sampleOf(even(names), 0.3, seed);
      expect(new Set(sampleOf(even([...names].reverse()), 0.3, seed))).toEqual(new Set(drawn));
      const [first = ""] = sampleOf(even(names), 0.01, seed);
      const others = names.filter((name) => name === first || name > first);
      expect(sampleOf(even(others), 0.01, seed)).toEqual([first]);
    }),
  );
});

test("everybody has the same chance", () => {
  const drawn = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed += 1) {
    for (const id of sampleOf(even(ids(20)), 0.25, String(seed))) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  }
  // 500 expected for each; 4.5 standard deviations are 87.
  expect([...drawn.values()].filter((times) => times < 413 || times > 587)).toEqual([]);
  expect(drawn.size).toBe(20);
});

test("a lot's bits do not follow the id's", () => {
  expect(lotOf("P-001", "")).not.toBe(lotOf("P-001", "1"));
  expect(lotOf("甲", "")).not.toBe(lotOf("乙", ""));
  expect(Number.isInteger(lotOf("甲", "")) && lotOf("甲", "") >= 0 && lotOf("甲", "") < 2 ** 32).toBe(true);
});
