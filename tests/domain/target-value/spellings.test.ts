import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseQuantity } from "../../../src/domain/target-value/parse-quantity";

interface Spelling {
  readonly text: string;
  readonly op: string | null;
  readonly opExplicit: boolean;
  readonly value: number | string | null;
  readonly upper: number | string | null;
  readonly unit: string | null;
  readonly kind: string;
  readonly marks?: readonly string[];
  readonly notes?: readonly string[];
  readonly grade?: number;
}

function spellings(file: string): (readonly [string, Spelling])[] {
  return readFileSync(join(__dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Spelling)
    .map((spelling) => [spelling.text, spelling] as const);
}

describe("spellings of published forms", () => {
  const published = spellings("published-spellings.jsonl");

  test("all are there", () => expect(published).toHaveLength(70));

  test.each(published)("%s", (text, expected) => {
    expect(parseQuantity(text)).toMatchObject(expected);
  });
});

describe("further spellings", () => {
  const further = spellings("further-spellings.jsonl");

  test("all are there", () => expect(further.length).toBeGreaterThan(300));

  test.each(further)("%s", (text, expected) => {
    const { notes, grade, ...facts } = expected;
    expect(parseQuantity(text)).toEqual({ ...facts, notes: notes ?? [], grade: grade ?? null });
  });
});

describe("white space", () => {
  test.each([
    ["  ≥95%\n", "≥95%"],
    ["\u3000≥ 95 %\u00a0", "≥ 95 %"],
    ["", ""],
    [" \n\u3000", ""],
  ])("around %j is no part of the text", (text, shown) => {
    expect(parseQuantity(text).text).toBe(shown);
  });

  test("an empty text is a blank placeholder without marks", () => {
    expect(parseQuantity("")).toEqual({
      text: "",
      kind: "placeholder",
      op: null,
      opExplicit: false,
      value: null,
      upper: null,
      unit: null,
      grade: null,
      notes: [],
      marks: [],
    });
  });
});
