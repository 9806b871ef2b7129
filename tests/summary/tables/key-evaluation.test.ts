import fc from "fast-check";
import { printTable } from "../../../src/application/summary/print-table";
import { constant } from "../../../src/law/cited";
import { DEFAULT_PROFILE, profileById, PROFILES } from "../../../src/law/index";
import { localPractice } from "../../../src/law/local-practice";
import { override, overlay } from "../../../src/law/overlay";
import type { Profile, ProfileId } from "../../../src/law/profile";
import { named, type KeyEvaluationRule } from "../../../src/law/result-rules";
import { tableWords } from "../../../src/locales/standard-tables";
import type { DueEntry } from "../../../src/summary/batch";
import type { Submission } from "../../../src/summary/submission";
import { keyEvaluation } from "../../../src/summary/tables/key-evaluation";
import { basis, dueEntry, submission } from "../../support/submissions";

function profile(id: ProfileId): Profile {
  return profileById(id) ?? DEFAULT_PROFILE;
}

const source = localPractice.articles.yuzhongDepartments;

/** The default profile with rules of a test's own. */
function ruledBy(...rules: readonly KeyEvaluationRule[]): Profile {
  return overlay(DEFAULT_PROFILE, "mof-2020", [override("keyEvaluation", constant(rules, "规则", "2024", source), "")]);
}

function table(id: ProfileId | Profile, forms: readonly Submission[], due: readonly DueEntry[] | null = null) {
  return keyEvaluation(basis(forms, { profile: typeof id === "string" ? profile(id) : id, due }));
}

const cite = (document: string, place: string) => [{ label: "basis", facts: { document, place } }];
const YUZHONG = cite("重庆市渝中区财政局建议复函（2023）", "重点评价");
const CONGHUA = cite("广州市从化区2020年度财政支出绩效情况报告", "重点监控");
const WUCHUAN = cite("吴川市“八有字诀”经验材料（2023）", "事前评估");

test.each(["mof-2020", "mof-2021", "guangdong", "hubei", "sichuan"] as const)(
  "%s sets neither amounts nor years: nothing is proposed, and it is said why",
  (id) => {
    const { rows, notes } = table(id, [submission({ budget: 90_000 })], [dueEntry({ project: "农村供水" })]);
    expect([rows, notes]).toEqual([[], [{ label: "noRule" }]]);
  },
);

test("从化 names projects from 200 万元, the largest first", () => {
  const forms = [200, 199.999999, 450.5, null].map((budget, at) =>
    submission({ project: `项目${String(at)}`, budget, unit: at === 0 ? null : "供水站" }),
  );
  const { rows, foot, chart, notes } = table("conghua", forms);
  const reasons = [{ label: "monitor", facts: { bound: "≥", limit: 200 } }];
  expect(rows).toEqual([
    [1, "县水利局", "供水站", "项目2", 450.5, null, null, reasons, CONGHUA],
    [2, "县水利局", null, "项目0", 200, null, null, reasons, CONGHUA],
  ]);
  expect([foot, chart, notes]).toEqual([[], null, [{ label: "withoutBudget", facts: { count: 1 } }]]);
});

test("吴川 names projects of more than 100 万元, exactly 100 not", () => {
  const forms = [100, 100.01].map((budget) => submission({ project: `项目${String(budget)}`, budget }));
  expect(table("wuchuan", forms).rows).toEqual([
    [
      1,
      "县水利局",
      "供水站",
      "项目100.01",
      100.01,
      null,
      null,
      [{ label: "assess-before", facts: { bound: ">", limit: 100 } }],
      WUCHUAN,
    ],
  ]);
});

describe("渝中", () => {
  /** Reasons of the departments that are named. */
  const departments = (forms: readonly Submission[], due: readonly DueEntry[] | null = null) =>
    table("yuzhong", forms, due)
      .rows.filter(([, , , project]) => JSON.stringify(project) === '{"label":"wholeDepartment"}')
      .map((row) => row.slice(1));

  const yearly = [{ label: "evaluate-yearly", facts: { bound: ">", limit: 50000 } }];
  const wholeDepartment = { label: "wholeDepartment" };

  test("a department of more than 5 亿元 every year: its projects are added up", () => {
    const forms = [
      submission({ project: "甲", department: "县（水利）局", budget: 30_000 }),
      submission({ project: "乙", department: "县(水利)局", budget: 20_000.01 }),
      submission({ project: "丙", department: "县教育局", budget: 50_000 }),
    ];
    expect(departments(forms)).toEqual([["县(水利)局", null, wholeDepartment, 50_000.01, null, null, yearly, YUZHONG]]);
  });

  test.each([
    [2019, [[50_000, 2019, 5, [{ label: "evaluate-every", facts: { every: 5, years: 5 } }], YUZHONG]]],
    [2015, [[50_000, 2015, 9, [{ label: "evaluate-every", facts: { every: 5, years: 9 } }], YUZHONG]]],
    [2020, []],
    [2024, []],
    [2025, []],
    [null, []],
  ])("another one of 5 亿元, last evaluated %p, in 2024", (lastEvaluated, expected) => {
    const due = [dueEntry({ department: "县 水利局", lastEvaluated })];
    const named = departments([submission({ budget: 50_000 })], due);
    expect(named.map((row) => row.slice(3))).toEqual(expected);
    expect(named.every(([, , name]) => JSON.stringify(name) === JSON.stringify(wholeDepartment))).toBe(true);
  });

  test("money that is not known is no reason to forget the years", () => {
    const due = [dueEntry({ unit: "县水利局", lastEvaluated: 2018 })];
    expect(departments([submission({ budget: null })], due).map((row) => row.slice(3, 6))).toEqual([[null, 2018, 6]]);
  });

  test("a line about one of its projects says nothing of the department", () => {
    const due = [dueEntry({ department: "县水利局", project: "农村供水", lastEvaluated: 2010 })];
    expect(departments([submission()], due)).toEqual([]);
  });

  test("a large department is named once, for its money", () => {
    const due = [dueEntry({ department: "县水利局", lastEvaluated: 2010 })];
    expect(departments([submission({ budget: 60_000 })], due)).toEqual([
      ["县水利局", null, wholeDepartment, 60_000, 2010, 14, yearly, YUZHONG],
    ]);
  });

  test("without a year that is summed up no years are counted", () => {
    const due = [dueEntry({ department: "县水利局", lastEvaluated: 2010 })];
    const { rows, notes } = table("yuzhong", [submission({ year: null })], due);
    expect(rows).toEqual([]);
    expect(notes).toEqual([
      { label: "nobody" },
      { label: "notEvaluated", facts: { count: 1 } },
      { label: "departmentMoney" },
    ]);
  });

  test("of the projects from 200 万元 the ten largest, ties by their names, and it is said of how many", () => {
    const forms = Array.from({ length: 12 }, (_, at) =>
      submission({ project: `项目${String.fromCharCode(65 + at)}`, budget: at < 9 ? 300 + at : 200 }),
    );
    const { rows, notes } = table("yuzhong", [...forms, submission({ project: "小", budget: 199.99 })].reverse());
    expect(rows.map(([number, , , project, budget]) => [number, project, budget])).toEqual([
      [1, "项目I", 308],
      [2, "项目H", 307],
      [3, "项目G", 306],
      [4, "项目F", 305],
      [5, "项目E", 304],
      [6, "项目D", 303],
      [7, "项目C", 302],
      [8, "项目B", 301],
      [9, "项目A", 300],
      [10, "项目J", 200],
    ]);
    expect(rows[9]?.slice(7)).toEqual([
      [{ label: "evaluate-largest", facts: { bound: "≥", limit: 200, pick: 10, rank: 10 } }],
      YUZHONG,
    ]);
    expect(notes).toEqual([
      { label: "largest", facts: { bound: "≥", limit: 200, count: 12, picked: 10 } },
      { label: "notEvaluated", facts: { count: 1 } },
      { label: "departmentMoney" },
    ]);
  });

  test("projects without a department are in none, and it is said", () => {
    const { rows, notes } = table("yuzhong", [submission({ department: null, budget: 90_000 })]);
    expect(rows.map((row) => row.slice(1, 5))).toEqual([[null, "供水站", "农村供水", 90_000]]);
    expect(notes).toEqual([
      { label: "largest", facts: { bound: "≥", limit: 200, count: 1, picked: 1 } },
      { label: "departmentMoney" },
      { label: "withoutDepartment", facts: { count: 1 } },
    ]);
  });
});

describe("by years", () => {
  const everyFive = named({ on: "project", everyYears: 5, demand: "evaluate-every", source });
  const years = (due: readonly DueEntry[], facts: Partial<Submission> = {}) =>
    table(ruledBy(everyFive), [submission(facts)], due).rows.map((row) => row.slice(5, 7));

  test.each([
    ["its project and unit", [dueEntry({ project: "农村 供水", unit: "供水站", lastEvaluated: 2019 })], [[2019, 5]]],
    ["its project alone", [dueEntry({ project: "农村供水", lastEvaluated: 2018 })], [[2018, 6]]],
    [
      "its project and department",
      [dueEntry({ project: "农村供水", department: "县水利局", lastEvaluated: 2019 })],
      [[2019, 5]],
    ],
    ["another unit's", [dueEntry({ project: "农村供水", unit: "水文站", lastEvaluated: 2010 })], []],
    ["its department only", [dueEntry({ department: "县水利局", lastEvaluated: 2010 })], []],
    [
      "two lines: the later year",
      [dueEntry({ project: "农村供水", lastEvaluated: 2010 }), dueEntry({ project: "农村供水", lastEvaluated: 2021 })],
      [],
    ],
  ])("a list names %s", (_, due, expected) => {
    expect(years(due)).toEqual(expected);
  });

  test("a form without a name is found in no list", () => {
    expect(years([dueEntry({ lastEvaluated: 2010 })], { project: null })).toEqual([]);
  });

  test("a project that two rules name has one line with both reasons and both sources", () => {
    const from = named({
      on: "project",
      amount: { from: 200 },
      demand: "monitor",
      source: localPractice.articles.conghuaMonitoring,
    });
    const due = [dueEntry({ project: "农村供水", lastEvaluated: 2019 })];
    const both = table(ruledBy(everyFive, from), [submission({ budget: 200 }), submission({ project: null })], due);
    expect(both.rows.map((row) => row.slice(3))).toEqual([
      [
        "农村供水",
        200,
        2019,
        5,
        [
          { label: "evaluate-every", facts: { every: 5, years: 5 } },
          { label: "monitor", facts: { bound: "≥", limit: 200 } },
        ],
        [...YUZHONG, ...CONGHUA],
      ],
    ]);
    expect(both.notes).toEqual([{ label: "notEvaluated", facts: { count: 1 } }]);
  });

  test("equal money: a department before a project, unknown money last", () => {
    const everybody = (["project", "department"] as const).map((on) =>
      named({ on, everyYears: 5, demand: "evaluate-every", source }),
    );
    const forms = [
      submission({ project: "丙", budget: null, department: "县教育局" }),
      submission({ project: "乙", budget: 100 }),
      submission({ project: null, budget: 300, department: null }),
    ];
    const due = ["乙", "丙"].map((project) => dueEntry({ project, lastEvaluated: 2000 }));
    const departments = ["县水利局", "县教育局"].map((department) => dueEntry({ department, lastEvaluated: 2000 }));
    const { rows } = table(ruledBy(...everybody), forms, [...due, ...departments]);
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ["县水利局", null, { label: "wholeDepartment" }, 100],
      ["县水利局", "供水站", "乙", 100],
      ["县教育局", null, { label: "wholeDepartment" }, null],
      ["县教育局", "供水站", "丙", null],
    ]);
  });
});

test("the order of the forms and of the list changes nothing", () => {
  const forms = Array.from({ length: 16 }, (_, at) =>
    submission({
      project: at === 15 ? null : `项目${String(at)}`,
      department: ["县水利局", "县 水利局", "县教育局", null][at % 4] ?? null,
      budget: at === 3 ? null : ([200, 199, 60_000, 350.25][(at * 7) % 5] ?? 200),
    }),
  );
  const due = [2010, 2019, 2023].map((lastEvaluated) => dueEntry({ department: "县教育局", lastEvaluated }));
  const given = table("yuzhong", forms, due);
  expect(given.rows).toHaveLength(12);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(forms, { minLength: forms.length }),
      fc.shuffledSubarray(due, { minLength: due.length }),
      (shuffled, list) => {
        expect(table("yuzhong", shuffled, list)).toEqual(given);
      },
    ),
  );
});

test("nobody reaches what the place sets", () => {
  expect(table("conghua", [submission({ budget: 1 })]).notes).toEqual([{ label: "nobody" }]);
});

test("no forms: nothing but that", () => {
  const { rows, notes } = table("yuzhong", [], [dueEntry({ department: "县水利局", lastEvaluated: 2000 })]);
  expect([rows, notes]).toEqual([[], [{ label: "noForms" }]]);
});

test("in words, in both languages", () => {
  const forms = [
    submission({ project: "大", budget: 60_000 }),
    submission({ project: "小", department: "县教育局", budget: 10 }),
  ];
  const due = [dueEntry({ department: "县教育局", lastEvaluated: 2019 })];
  const printed = (language: "zh-CN" | "en-US") => printTable(table("yuzhong", forms, due), language);
  const { rows, notes, unitNote } = printed("zh-CN");
  const cited = "重庆市渝中区财政局建议复函（2023） 重点评价";
  expect(rows).toEqual([
    [1, "县水利局", null, "（部门整体）", 60_000, null, null, "部门资金>50000万元，纳入年度重点评价", cited],
    [
      2,
      "县水利局",
      "供水站",
      "大",
      60_000,
      null,
      null,
      "项目资金≥200万元，由大到小第1位，每年选10个左右重点评价",
      cited,
    ],
    [3, "县教育局", null, "（部门整体）", 10, 2019, 5, "距上次重点评价已5年，5年至少评价一次", cited],
  ]);
  expect(unitNote).toBe("金额单位：万元");
  expect(notes).toEqual([
    "资金≥200万元的项目共 1 个，按资金由大到小提出 1 个。",
    "部门资金为本次计入的项目预算合计，不含未报送的项目和基本支出，请与部门整体资金规模核对。",
  ]);
  expect(printed("en-US").rows.map((row) => row[7])).toEqual([
    "Department with > 50000 (10,000 yuan): key evaluation every year",
    "Project with ≥ 200 (10,000 yuan), number 1 by amount: about 10 key evaluations a year",
    "Last key evaluation 5 years ago: at least one in 5 years",
  ]);
  expect(printTable(table("conghua", forms), "zh-CN").rows[0]?.slice(7)).toEqual([
    "项目资金≥200万元，自评报财政备案、实施重点监控",
    "广州市从化区2020年度财政支出绩效情况报告 重点监控",
  ]);
  expect(printTable(table("wuchuan", forms), "zh-CN").rows[0]?.slice(7)).toEqual([
    "项目资金>100万元，须事前绩效评估",
    "吴川市“八有字诀”经验材料（2023） 事前评估",
  ]);
  expect(printTable(table("mof-2020", forms), "zh-CN").notes).toEqual([
    "所选口径没有规定重点评价的金额或年限，不提建议；可改选有此规定的地方口径。",
  ]);
});

test("every demand has words in both languages", () => {
  for (const { demand } of PROFILES.flatMap((one) => one.keyEvaluation)) {
    for (const language of ["zh-CN", "en-US"] as const) {
      expect(tableWords(language, "key-evaluation").label(demand, {})).not.toBe(demand);
    }
  }
});
