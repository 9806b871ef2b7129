import { DEFAULT_PROFILE, profileById } from "../../src/law/index";
import { summaryWords } from "../../src/locales/summary";
import { goodRate } from "../../src/summary/good-rate";
import { gradeDistribution } from "../../src/summary/grade-distribution";
import { rateBands } from "../../src/summary/rate-bands";

const guangdong = profileById("guangdong") ?? DEFAULT_PROFILE;

const PROJECTS = [
  { score: 95, amount: 0.1 },
  { score: 89.995, amount: 0.2 },
  { score: 80, amount: 0.7 },
  { score: 65, amount: 1 },
];

describe("grade distribution", () => {
  test("counts every grade of the profile, best first, with exact sums of money", () => {
    expect(gradeDistribution(PROJECTS, DEFAULT_PROFILE)).toEqual([
      { grade: "优", count: 2, share: 0.5, amount: 0.3, amountShare: 0.15 },
      { grade: "良", count: 1, share: 0.25, amount: 0.7, amountShare: 0.35 },
      { grade: "中", count: 1, share: 0.25, amount: 1, amountShare: 0.5 },
      { grade: "差", count: 0, share: 0, amount: 0, amountShare: 0 },
    ]);
  });

  test("follows another place's grades", () => {
    expect(gradeDistribution(PROJECTS, guangdong).map(({ grade, count }) => [grade, count])).toEqual([
      ["优", 2],
      ["良", 1],
      ["中", 0],
      ["低", 1],
      ["差", 0],
    ]);
  });

  test("a project without a score has no grade and counts in the whole", () => {
    const projects = [
      { score: 95, amount: 1 },
      { score: null, amount: 3 },
    ];
    expect(gradeDistribution(projects, DEFAULT_PROFILE).map(({ count, share }) => [count, share])).toEqual([
      [1, 0.5],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(goodRate(projects, DEFAULT_PROFILE)).toEqual({ byCount: 0.5, byAmount: 0.25 });
  });

  test("no projects: no shares", () => {
    expect(gradeDistribution([], DEFAULT_PROFILE)[0]).toEqual({
      grade: "优",
      count: 0,
      share: 0,
      amount: 0,
      amountShare: null,
    });
  });
});

test.each([
  [PROJECTS, { byCount: 0.75, byAmount: 0.5 }],
  [[{ score: 95, amount: 0 }], { byCount: 1, byAmount: null }],
  [[], { byCount: 0, byAmount: null }],
])("good rate of %j", (projects, expected) => {
  expect(goodRate(projects, DEFAULT_PROFILE)).toEqual(expected);
});

describe("bands of the execution rate", () => {
  test("exclude one another; a bound belongs to the band above it", () => {
    const projects = [100, 99.99, 90, 89.99, 101].map((executed) => ({ budget: 100, executed }));
    expect(rateBands(projects, DEFAULT_PROFILE)).toEqual({
      bands: [
        { kind: "exactly", bound: 1, count: 1, share: 0.2 },
        { kind: "from", bound: 0.9, count: 2, share: 0.4 },
        { kind: "below", bound: 0.9, count: 1, share: 0.2 },
        { kind: "above", bound: 1, count: 1, share: 0.2 },
      ],
      unrated: { count: 0, share: 0 },
      overall: { count: 5, rate: 0.96196 },
    });
  });

  test("compare exactly: 0.3 of 0.1 + 0.2 is all of it, 90% of 1.1 is 0.99", () => {
    const [whole, ninety] = rateBands(
      [
        { budget: 0.3, executed: 0.3 },
        { budget: 1.1, executed: 0.99 },
      ],
      DEFAULT_PROFILE,
    ).bands;
    expect([whole?.count, ninety?.count]).toEqual([1, 1]);
  });

  test("a project without a budget has no rate, and its spending counts in the whole", () => {
    const { bands, unrated, overall } = rateBands(
      [
        { budget: 0, executed: 5 },
        { budget: 10, executed: 5 },
      ],
      DEFAULT_PROFILE,
    );
    expect(bands.map(({ count }) => count)).toEqual([0, 0, 1, 0]);
    expect([unrated, overall]).toEqual([
      { count: 1, share: 0.5 },
      { count: 2, rate: 1 },
    ]);
    expect(rateBands([{ budget: 0, executed: 5 }], DEFAULT_PROFILE).overall).toEqual({ count: 1, rate: null });
  });
});

test("their words in both languages", () => {
  const { bands, overall } = summaryWords("zh-CN");
  expect([bands, overall]).toEqual([
    { exactly: "={percent}%", from: "{percent}%以上", below: "{percent}%以下", above: ">{percent}%（异常）" },
    "总体预算完成率",
  ]);
  const english = summaryWords("en-US");
  expect([english.bands.from, english.bands.below, english.columns.grade]).toEqual([
    "{percent}% and above",
    "below {percent}%",
    "Grade",
  ]);
});
