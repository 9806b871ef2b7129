import { printTable } from "../../../src/application/summary/print-table";
import type { Article } from "../../../src/law/document";
import { DEFAULT_PROFILE, profileById, PROFILES } from "../../../src/law/index";
import type { Profile, ProfileId } from "../../../src/law/profile";
import { tableWords } from "../../../src/locales/standard-tables";
import { resultApplication } from "../../../src/summary/tables/result-application";
import { basis, submission } from "../../support/submissions";

function profile(id: ProfileId): Profile {
  return profileById(id) ?? DEFAULT_PROFILE;
}

const NATIONAL = { label: "basisUnverified", facts: { document: "财预〔2020〕10号", place: "评价结果应用" } };
const CONGHUA = {
  label: "basis",
  facts: { document: "广州市从化区2020年度财政支出绩效情况报告", place: "结果应用" },
};
const WUCHUAN = { label: "basis", facts: { document: "吴川市“八有字诀”经验材料（2023）", place: "结果应用" } };
const YUZHONG = { label: "basis", facts: { document: "重庆市渝中区财政局建议复函（2023）", place: "结果应用" } };

/** The lines of one project by its score: grade, advice, basis. */
function lines(id: ProfileId, score: number) {
  const { rows } = resultApplication(basis([submission({ score })], { profile: profile(id) }));
  return rows.filter(([, subject]) => JSON.stringify(subject) === '{"label":"project"}').map((row) => row.slice(6));
}

const advice = (label: string) => ({ label, facts: {} });

test.each([
  ["mof-2020", 90, "优", "support", NATIONAL],
  ["mof-2020", 89.995, "优", "support", NATIONAL],
  ["mof-2020", 89.99, "良", "support", NATIONAL],
  ["mof-2020", 80, "良", "support", NATIONAL],
  ["mof-2020", 79.99, "中", "improve-and-cut", NATIONAL],
  ["mof-2020", 59.99, "差", "improve-and-cut", NATIONAL],
  ["guangdong", 70, "中", "improve-and-cut", NATIONAL],
  [
    "guangdong",
    69.99,
    "低",
    "improve-and-cut",
    { label: "basis", facts: { document: "本软件设定", place: "结果应用" } },
  ],
  ["guangdong", 59.99, "差", "improve-and-cut", NATIONAL],
  ["conghua", 80, "良", "support", NATIONAL],
  ["conghua", 70, "中", "be-strict", CONGHUA],
  ["conghua", 69.99, "低", "cut-or-cancel", CONGHUA],
  ["conghua", 59.99, "差", "cut-or-cancel", CONGHUA],
  ["wuchuan", 90, "优", "support", NATIONAL],
  ["wuchuan", 79.99, "中", "cut-or-stop", WUCHUAN],
  ["wuchuan", 60, "低", "cut-or-stop", WUCHUAN],
  ["wuchuan", 0, "差", "cut-or-stop", WUCHUAN],
  ["yuzhong", 60, "中", "improve-and-cut", NATIONAL],
] as const)("in %s a project of %d points is %s: %s", (id, score, grade, advised, source) => {
  expect(lines(id, score)).toEqual([[grade, advice(advised), source]]);
});

test("a line for each project in the order of the forms, then departments where a rule is on them", () => {
  const table = resultApplication(
    basis(
      [
        submission({ project: "乙", department: "县教育局", unit: "一中", score: 60, budget: 300 }),
        submission({ project: "甲", score: 95, budget: 100 }),
        submission({ project: "丙", department: "县 教育局", unit: null, score: 80, budget: 100 }),
      ],
      { profile: profile("conghua") },
    ),
  );
  expect(table.rows).toEqual([
    [1, { label: "project" }, "县教育局", "一中", "乙", 60, "低", advice("cut-or-cancel"), CONGHUA],
    [2, { label: "project" }, "县水利局", "供水站", "甲", 95, "优", advice("support"), NATIONAL],
    [3, { label: "project" }, "县 教育局", null, "丙", 80, "良", advice("support"), NATIONAL],
    [
      4,
      { label: "department" },
      "县 教育局",
      null,
      null,
      65,
      null,
      { label: "cut-quota", facts: { scoreBelow: 70, percent: 5 } },
      CONGHUA,
    ],
  ]);
  expect(table.foot).toEqual([]);
  expect(table.chart).toBeNull();
  expect(table.notes).toEqual([{ label: "ownScores" }, { label: "meanOfProjects" }]);
});

describe("a department's score is the mean of its projects by budget", () => {
  /** Scores of the departments that 从化's rule names. */
  const below = (...forms: readonly { score: number | null; budget: number | null }[]) => {
    const submissions = forms.map((facts, at) => submission({ project: `项目${String(at)}`, ...facts }));
    const { rows } = resultApplication(basis(submissions, { profile: profile("conghua") }));
    return rows.filter(([, subject]) => JSON.stringify(subject) === '{"label":"department"}').map((row) => row[5]);
  };

  test.each([
    ["exactly 70 is not below", [{ score: 70, budget: 100 }], []],
    ["69.99 is", [{ score: 69.99, budget: 100 }], [69.99]],
    ["69.995 is 70.00 as it is printed", [{ score: 69.995, budget: 100 }], []],
    ["69.994 is 69.99", [{ score: 69.994, budget: 100 }], [69.994]],
    [
      "weights are budgets",
      [
        { score: 60, budget: 300 },
        { score: 90, budget: 100 },
      ],
      [67.5],
    ],
    [
      "of scores alone where nobody has a budget",
      [
        { score: 60, budget: null },
        { score: 70, budget: 0 },
      ],
      [65],
    ],
    [
      "a budget that is not known weighs nothing among others",
      [
        { score: 60, budget: null },
        { score: 90, budget: 1 },
      ],
      [],
    ],
    [
      "a project without a score does not count",
      [
        { score: null, budget: 900 },
        { score: 60, budget: 1 },
      ],
      [60],
    ],
    ["no scores, no line", [{ score: null, budget: 900 }], []],
  ])("%s", (_, forms, expected) => {
    expect(below(...forms)).toEqual(expected);
  });
});

test("渝中 ties every department's result to its money, whatever the score", () => {
  const { rows } = resultApplication(basis([submission({ score: 95 })], { profile: profile("yuzhong") }));
  expect(rows[1]).toEqual([
    2,
    { label: "department" },
    "县水利局",
    null,
    null,
    95,
    null,
    { label: "link-funds", facts: { amount: 100 } },
    YUZHONG,
  ]);
});

test("what is left out is said", () => {
  const forms = [
    submission({ project: "甲", score: null }),
    submission({ project: "乙", department: null, score: 65, budget: null }),
    submission({ project: null, score: 95 }),
  ];
  const conghua = resultApplication(basis(forms, { profile: profile("conghua") }));
  expect(conghua.rows.map((row) => row.slice(0, 6))).toEqual([
    [1, { label: "project" }, null, "供水站", "乙", 65],
    [2, { label: "project" }, "县水利局", "供水站", { label: "unnamed" }, 95],
  ]);
  expect(conghua.notes).toEqual([
    { label: "noScore", facts: { count: 1 } },
    { label: "ownScores" },
    { label: "meanOfProjects" },
    { label: "withoutDepartment", facts: { count: 1 } },
    { label: "withoutBudget", facts: { count: 1 } },
  ]);
  expect(resultApplication(basis(forms)).notes).toEqual([
    { label: "noScore", facts: { count: 1 } },
    { label: "ownScores" },
  ]);
  expect(resultApplication(basis([submission({ score: null })], { profile: profile("conghua") })).notes).toEqual([
    { label: "noScore", facts: { count: 1 } },
  ]);
  expect(resultApplication(basis([]))).toEqual({
    id: "result-application",
    columns: conghua.columns,
    rows: [],
    foot: [],
    chart: null,
    notes: [{ label: "noForms" }],
  });
});

test("in words: each line says what follows and by what; a department's that it is a pointer only", () => {
  const printed = (id: ProfileId, language: "zh-CN" | "en-US") =>
    printTable(resultApplication(basis([submission({ score: 65 })], { profile: profile(id) })), language);
  expect(printed("conghua", "zh-CN").rows).toEqual([
    [
      1,
      "项目",
      "县水利局",
      "供水站",
      "农村供水",
      65,
      "低",
      "原则上调减或撤销",
      "广州市从化区2020年度财政支出绩效情况报告 结果应用",
    ],
    [
      2,
      "部门",
      "县水利局",
      null,
      null,
      65,
      null,
      "项目平均分低于70分，仅作提示：当地规定看部门整体评价，评分低于70分的，扣减5%在职人员公用经费综合定额",
      "广州市从化区2020年度财政支出绩效情况报告 结果应用",
    ],
  ]);
  expect(printed("mof-2020", "zh-CN").rows[0]?.slice(6)).toEqual([
    "中",
    "完善政策、改进管理，根据情况核减预算",
    "财预〔2020〕10号 评价结果应用（条文待核）",
  ]);
  expect(printed("wuchuan", "zh-CN").rows[0]?.[7]).toBe(
    "重点评价结果为这一等级的，下一年度原则上减少或不再安排（补助到个人的民生项目除外）",
  );
  expect(printed("yuzhong", "zh-CN").rows[1]?.[7]).toBe(
    "得分为项目平均分，仅作提示：当地规定看部门整体绩效，与公用经费、一般性项目挂钩，最高100万元",
  );
  expect(printed("conghua", "en-US").rows[1]?.slice(1)).toEqual([
    "Department",
    "县水利局",
    null,
    null,
    65,
    null,
    "Mean of the projects below 70 points, a pointer only: the place goes by the evaluation of the whole department, which below 70 points loses 5% of its quota of running costs for staff in post",
    "广州市从化区2020年度财政支出绩效情况报告 结果应用",
  ]);
  expect(printed("mof-2020", "en-US").rows[0]?.slice(7)).toEqual([
    "Improve policy and management, cut the budget as circumstances require",
    "财预〔2020〕10号 评价结果应用 (wording not verified)",
  ]);
  expect(printed("conghua", "zh-CN").notes).toEqual([
    "得分为自评总分，仅供参考；规定以部门评价、财政评价结果为准的，以其结果为准。",
    "部门得分为其项目自评总分按预算数加权的平均（各项目都没有预算数时取算术平均），不是部门整体评价得分。",
  ]);
});

test("every advice has words in both languages, and a source that is not cut short", () => {
  const cited: Article[] = [];
  for (const { resultRules, keyEvaluation } of PROFILES) {
    for (const { advice: key, source } of resultRules) {
      cited.push(source);
      for (const language of ["zh-CN", "en-US"] as const) {
        expect(tableWords(language, "result-application").label(key, {})).not.toBe(key);
      }
    }
    cited.push(...keyEvaluation.map(({ source }) => source));
  }
  for (const { document, place } of cited) {
    expect(tableWords("zh-CN", "result-application").label("basis", { document, place })).toBe(`${document} ${place}`);
  }
});
