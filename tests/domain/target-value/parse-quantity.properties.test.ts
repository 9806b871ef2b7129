import fc from "fast-check";
import { parseQuantity } from "../../../src/domain/target-value/parse-quantity";
import { scanPlain } from "../../../src/domain/target-value/plain-scan";

const OPERATORS = ["", "≥", "≤", ">", "<", "="];
const UNITS = ["", "%", "‰", "个", "万元", "人次", "天", "工作日", "公里", "亩", "万人"];
const PIECES = [
  ...OPERATORS,
  ...UNITS,
  ..."不低于 大于等于 以上 以内 年 月 日 前 底 ( ) ** XX 12 2023 3.5 , 、 - ~ ± 至 达到 完成 百分之 三 | / . 第".split(
    " ",
  ),
];

const KINDS = ["number", "percent", "date", "duration", "range", "qualitative", "placeholder", "invalid"];

describe("any text is read", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 40 }),
    fc.string({ unit: fc.constantFrom("\ud800", "\udc00", "\u0000", "\u202e", "≥", "9"), maxLength: 50 }),
  );

  test("without an error, as one of the kinds, and the same way each time", () => {
    fc.assert(
      fc.property(texts, fc.option(texts), fc.option(texts), (text, operator, unit) => {
        const read = parseQuantity(text, { operator: operator ?? "", unit: unit ?? "" });
        expect(KINDS).toContain(read.kind);
        expect(parseQuantity(text, { operator: operator ?? "", unit: unit ?? "" })).toEqual(read);
        const numeric = read.kind === "number" || read.kind === "percent" || read.kind === "duration";
        if (numeric) expect(Number.isFinite(read.value)).toBe(true);
        if (read.kind === "range" || read.op === "range") expect(read.upper).not.toBeNull();
        if (read.kind === "range") expect(Number(read.value)).toBeLessThanOrEqual(Number(read.upper));
        if (read.kind === "qualitative" || read.kind === "placeholder") expect(read.value).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  test.each(["1", "≥", "(", "*", "1年", "≥1", "达", "1,000", "一", "1-", "年", " 1", "，", "有效", "\ud83d"])(
    "10,000 characters of %j are prose, which is not searched for figures",
    (piece) => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      expect(parseQuantity(text)).toMatchObject({ kind: "qualitative", value: null });
    },
  );

  test("beyond 200 characters a text is prose", () => {
    expect(parseQuantity(`≥95%${"。".repeat(196)}`)).toMatchObject({ kind: "percent", value: 0.95 });
    expect(parseQuantity(`≥95%${"。".repeat(197)}`)).toMatchObject({ kind: "qualitative", value: null });
  });
});

describe("figures are read back as they were written", () => {
  const figures = fc.tuple(fc.integer({ min: 0, max: 29_999 }), fc.integer({ min: 0, max: 99 }));

  test("by the quick reading and by the grammar alike", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATORS),
        figures,
        fc.constantFrom(...UNITS),
        (operator, [whole, part], unit) => {
          const text = `${operator}${String(whole)}${part === 0 ? "" : `.${String(part)}`}${unit}`;
          const quick = scanPlain(text);
          expect(quick).not.toBeNull();
          expect({ ...parseQuantity(`${text}。`), text }).toEqual(quick);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("with an operator and a unit in columns of their own as in one cell", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATORS),
        figures,
        fc.constantFrom(...UNITS),
        (operator, [whole, part], unit) => {
          const value = `${String(whole)}${part === 0 ? "" : `.${String(part)}`}`;
          const joined = parseQuantity(`${operator}${value}${unit}`);
          const { marks, ...facts } = parseQuantity(value, { operator, unit });
          const { marks: joinedMarks, ...joinedFacts } = joined;
          expect(facts).toEqual(joinedFacts);
          expect(joinedMarks).toEqual(expect.arrayContaining([...marks]));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
