import { findingKeys, type KeyParts } from "../../../src/application/review/finding-keys";

const PARTS: KeyParts = {
  rule: "S-05",
  project: "道路",
  subject: "里程",
  message: "S-05.rounded-rate",
  facts: { score: 8, due: 7.5 },
};

function keyOf(parts: Partial<KeyParts>): string {
  return findingKeys()({ ...PARTS, ...parts });
}

test("a key is rule, project, subject, sentence and facts, the facts by name", () => {
  expect(keyOf({})).toBe("S-05|道路|里程|S-05.rounded-rate|due=7.5|score=8");
  expect(findingKeys()({ rule: "V-01", project: null, subject: null, message: "V-01", facts: {} })).toBe("V-01|||V-01");
});

test("the order of facts does not matter, each of them does", () => {
  expect(keyOf({ facts: { due: 7.5, score: 8 } })).toBe(keyOf({}));
  expect(keyOf({ facts: { score: 8, due: 7.51 } })).not.toBe(keyOf({}));
  expect(keyOf({ facts: { score: null } })).toBe("S-05|道路|里程|S-05.rounded-rate|score=");
});

test("a fact that names a cell is no part of it", () => {
  expect(keyOf({ facts: { name: "里程", first: "D13" } })).toBe(keyOf({ facts: { name: "里程", first: "D14" } }));
});

test("a bar in a name never makes two faults one", () => {
  const one = findingKeys()({ ...PARTS, project: "甲|乙", subject: "丙" });
  const other = findingKeys()({ ...PARTS, project: "甲", subject: "乙|丙" });
  expect(one).toBe("S-05|甲\\|乙|丙|S-05.rounded-rate|due=7.5|score=8");
  expect(other).not.toBe(one);
});

test("the same fault again is counted, within one review only", () => {
  const key = findingKeys();
  expect([key(PARTS), key(PARTS), key({ ...PARTS, subject: "面积" }), key(PARTS)]).toEqual([
    "S-05|道路|里程|S-05.rounded-rate|due=7.5|score=8",
    "S-05|道路|里程|S-05.rounded-rate|due=7.5|score=8#2",
    "S-05|道路|面积|S-05.rounded-rate|due=7.5|score=8",
    "S-05|道路|里程|S-05.rounded-rate|due=7.5|score=8#3",
  ]);
  expect(keyOf({})).toBe("S-05|道路|里程|S-05.rounded-rate|due=7.5|score=8");
});
